import '../../src/renderer/ui/tokens.css'
import '../../src/renderer/ui/base.css'
import { useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
// Fetched here, since the first fetch takes longer than a test waits.
import '../../src/renderer/ui/markdown/markdown-view.tsx'
import {
  MarkdownEditor,
  type MarkdownEditorProps,
} from '../../src/renderer/ui/markdown/markdown-editor.tsx'

const roots: Root[] = []

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  document.body.replaceChildren()
})

interface Shown extends Partial<MarkdownEditorProps> {
  width?: number
}

/** The editor between two buttons, in a form that holds its text. */
async function showEditor({ value = '', width = 1000, ...rest }: Shown = {}) {
  await page.viewport(1100, 800)
  const place = document.createElement('div')
  place.style.width = `${width}px`
  document.body.append(place)
  const root = createRoot(place)
  roots.push(root)
  const onChange = vi.fn<(value: string) => void>()
  function Held() {
    const [text, setText] = useState(value)
    return (
      <>
        <button type="button">before</button>
        <MarkdownEditor
          id="entry"
          label="What happened"
          {...rest}
          value={text}
          onChange={(next) => {
            onChange(next)
            setText(next)
          }}
        />
        <button type="button">after</button>
      </>
    )
  }
  root.render(<Held />)
  await vi.waitFor(() => expect(place.querySelector('textarea')).not.toBeNull())
  const area = place.querySelector('textarea') as HTMLTextAreaElement
  area.focus()
  area.setSelectionRange(area.value.length, area.value.length)
  return { place, area, onChange }
}

function tool(name: string): HTMLButtonElement {
  return document.querySelector(`button[aria-label="${name}"]`) as HTMLButtonElement
}

function focused(): string | null {
  return (
    document.activeElement?.getAttribute('aria-label') ??
    document.activeElement?.textContent ??
    null
  )
}

function paste(area: HTMLTextAreaElement, fill: (data: DataTransfer) => void): boolean {
  const clipboardData = new DataTransfer()
  fill(clipboardData)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  return area.dispatchEvent(event)
}

function picture(name = 'photo.png'): File {
  return new File(['x'], name, { type: 'image/png' })
}

describe('writing', () => {
  it('keeps every letter as it was typed', async () => {
    const typed = '*  odd   list\n\n\n__u__ * trailing  \n\ttabbed <b>&amp;</b>  '
    const { area, onChange } = await showEditor()
    await userEvent.fill(area, typed)
    expect(onChange).toHaveBeenLastCalledWith(typed)
  })

  it('makes words bold by a key, and the undo of the browser takes it back', async () => {
    const { area, onChange } = await showEditor({ value: 'a word' })
    area.setSelectionRange(2, 6)
    await userEvent.keyboard('{Control>}b{/Control}')
    expect(area.value).toBe('a **word**')
    expect(onChange).toHaveBeenLastCalledWith('a **word**')
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('word')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(area.value).toBe('a word')
    expect(onChange).toHaveBeenLastCalledWith('a word')
  })

  it.each([
    ['{Control>}i{/Control}', '*word*'],
    ['{Control>}e{/Control}', '`word`'],
    ['{Control>}k{/Control}', '[word](https://)'],
    ['{Control>}{Shift>}x{/Shift}{/Control}', '~~word~~'],
    ['{Control>}{Shift>}h{/Shift}{/Control}', '# word'],
    ['{Control>}{Shift>}[Digit7]{/Shift}{/Control}', '1. word'],
    ['{Control>}{Shift>}[Digit8]{/Shift}{/Control}', '- word'],
    ['{Control>}{Shift>}[Digit9]{/Shift}{/Control}', '- [ ] word'],
    ['{Control>}{Shift>}.{/Shift}{/Control}', '> word'],
  ])('answers %s with %s', async (keys, text) => {
    const { area } = await showEditor({ value: 'word' })
    area.select()
    await userEvent.keyboard(keys)
    expect(area.value).toBe(text)
  })

  it('leaves the key of the palette to it while nothing is selected', async () => {
    const { area } = await showEditor({ value: 'word' })
    const heard: boolean[] = []
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'k') return
      heard.push(event.defaultPrevented)
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    await userEvent.keyboard('{Control>}k{/Control}')
    area.select()
    await userEvent.keyboard('{Control>}k{/Control}')
    window.removeEventListener('keydown', listen)
    expect(heard).toEqual([false, true])
  })

  it('begins the next item of a list at Enter, and ends the list on an empty one', async () => {
    const { area } = await showEditor({ value: '- one' })
    await userEvent.keyboard('{Enter}two{Enter}{Enter}words')
    expect(area.value).toBe('- one\n- two\nwords')
  })
})

describe('the Tab key', () => {
  it('moves an item of a list, and leaves after Escape', async () => {
    const { area } = await showEditor({ value: '- one\n- two' })
    await userEvent.keyboard('{Tab}')
    expect(area.value).toBe('- one\n  - two')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(area.value).toBe('- one\n- two')
    await userEvent.keyboard('{Escape}{Tab}')
    expect(area.value).toBe('- one\n- two')
    expect(focused()).toBe('after')
  })

  it('leaves backwards after Escape too', async () => {
    await showEditor({ value: '- one\n  - two' })
    await userEvent.keyboard('{Escape}{Shift>}{Tab}{/Shift}')
    expect(focused()).toBe('Bold')
  })

  it('leaves at once outside of a list', async () => {
    const { area } = await showEditor({ value: 'words' })
    await userEvent.keyboard('{Tab}')
    expect(area.value).toBe('words')
    expect(focused()).toBe('after')
  })
})

describe('the tools', () => {
  it('are one stop for Tab, and the arrows go from one to the next', async () => {
    const { place } = await showEditor()
    const before = place.querySelector('button') as HTMLButtonElement
    before.focus()
    await userEvent.keyboard('{Tab}')
    expect(focused()).toBe('Bold')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(focused()).toBe('Strike through')
    await userEvent.keyboard('{End}')
    expect(focused()).toBe('Preview')
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('Bold')
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.localName).toBe('textarea')
  })

  it('change what is selected and give the text its focus back', async () => {
    const { area } = await showEditor({ value: 'one\ntwo' })
    area.select()
    await userEvent.click(tool('Bulleted list'))
    expect(area.value).toBe('- one\n- two')
    expect(document.activeElement).toBe(area)
  })

  it('have no button for pictures where none can be taken', async () => {
    await showEditor()
    expect(tool('Picture')).toBeNull()
  })
})

describe('pasting', () => {
  it('makes a link of the selected words and a pasted address', async () => {
    const { area } = await showEditor({ value: 'see this' })
    area.setSelectionRange(4, 8)
    const isOrdinary = paste(area, (data) => data.setData('text/plain', 'https://a.test'))
    expect(isOrdinary).toBe(false)
    expect(area.value).toBe('see [this](https://a.test)')
  })

  it('puts a picture where it was pasted, however one goes on writing', async () => {
    let store: (written: readonly string[]) => void = () => {}
    const onPasteFiles = () =>
      new Promise<readonly string[]>((done) => {
        store = done
      })
    const { place, area } = await showEditor({ value: 'before ', onPasteFiles })
    paste(area, (data) => data.items.add(picture()))
    await vi.waitFor(() => expect(place.innerText).toContain('Adding photo.png…'))
    expect(area.value).toBe('before ')
    await userEvent.keyboard('after')
    area.setSelectionRange(0, 0)
    await userEvent.keyboard('> ')
    store(['![photo](attachment:1)'])
    await vi.waitFor(() => expect(area.value).toBe('> before ![photo](attachment:1)after'))
    expect(area.selectionStart).toBe(2)
    expect(place.innerText).not.toContain('Adding')
  })

  it.each([
    ['gives null', () => Promise.resolve(null)],
    ['fails', () => Promise.reject(new Error('full'))],
  ])('says so where the storing %s, and leaves the text', async (_, onPasteFiles) => {
    const { place, area } = await showEditor({ value: 'words', onPasteFiles })
    paste(area, (data) => data.items.add(picture()))
    await vi.waitFor(() =>
      expect(place.querySelector('[role=status]')?.textContent).toBe(
        'photo.png could not be added. Your text is as it was.',
      ),
    )
    expect(area.value).toBe('words')
  })

  it('takes the words where an office program puts a picture of them beside', async () => {
    const onPasteFiles = vi.fn(() => Promise.resolve([]))
    const { area } = await showEditor({ onPasteFiles })
    const isOrdinary = paste(area, (data) => {
      data.setData('text/plain', 'cells')
      data.items.add(picture())
    })
    expect(isOrdinary).toBe(true)
    expect(onPasteFiles).not.toHaveBeenCalled()
  })

  it('takes files that are dropped', async () => {
    const onPasteFiles = vi.fn((files: File[]) =>
      Promise.resolve(files.map(({ name }) => `![${name}](attachment:1)`)),
    )
    const { area } = await showEditor({ onPasteFiles })
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(picture('a.png'))
    dataTransfer.items.add(picture('b.png'))
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    expect(area.dispatchEvent(drop)).toBe(false)
    await vi.waitFor(() =>
      expect(area.value).toBe('![a.png](attachment:1)\n![b.png](attachment:1)'),
    )
  })
})

describe('the preview', () => {
  const preview = () =>
    document.querySelector<HTMLElement>('section[aria-label="Preview: What happened"]')

  it('hands a pressed link on, and says where nothing opened it', async () => {
    const openLink = vi.fn(async () => false)
    await showEditor({ value: '[there](https://example.org/)', preview: true, openLink })
    await vi.waitFor(() => expect(preview()?.querySelector('a')).not.toBeNull())
    await userEvent.click(preview()?.querySelector('a') as HTMLElement)
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://example.org/')
    await vi.waitFor(() => expect(preview()?.innerText).toContain('did not open this link'))
  })

  it('stands beside the text where there is room, and follows it', async () => {
    const { area } = await showEditor({ value: '# Title' })
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
    await vi.waitFor(() => expect(preview()?.querySelector('h3')?.textContent).toBe('Title'))
    expect(tool('Preview').getAttribute('aria-pressed')).toBe('true')
    expect(document.activeElement).toBe(area)
    expect(preview()?.getBoundingClientRect().left).toBeGreaterThan(
      area.getBoundingClientRect().right - 1,
    )
    await userEvent.keyboard(' more')
    await vi.waitFor(() => expect(preview()?.querySelector('h3')?.textContent).toBe('Title more'))
  })

  it('takes the place of the text where there is none, and focus goes along', async () => {
    const { area } = await showEditor({ value: 'words', width: 430 })
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
    await vi.waitFor(() => expect(preview()?.innerText).toContain('words'))
    expect(area.offsetParent).toBeNull()
    expect(document.activeElement).toBe(preview())
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
    await vi.waitFor(() => expect(document.activeElement).toBe(area))
    expect(area.offsetParent).not.toBeNull()
  })

  it('is the caller’s to keep where the caller wants to', async () => {
    const onPreviewChange = vi.fn()
    await showEditor({ value: 'words', preview: true, onPreviewChange })
    await vi.waitFor(() => expect(preview()).not.toBeNull())
    await userEvent.click(tool('Preview'))
    expect(onPreviewChange).toHaveBeenCalledExactlyOnceWith(false)
    expect(preview()).not.toBeNull()
  })
})

describe('the field', () => {
  it('is named, says what is wrong and how to leave it', async () => {
    const { area } = await showEditor({ error: 'Write a word.', 'aria-describedby': 'hint' })
    expect(area.labels[0]?.textContent).toBe('What happened')
    expect(area.getAttribute('aria-invalid')).toBe('true')
    const ids = area.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids[0]).toBe('hint')
    const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    expect(words).toContain('Write a word.')
    expect(words).toContain('Press Escape and then Tab')
  })

  it('counts its words', async () => {
    const { place } = await showEditor({ value: 'three **plain** words' })
    await vi.waitFor(() => expect(place.innerText).toContain('3 words'))
  })

  it('grows with what is written, up to a part of the window', async () => {
    const { area } = await showEditor({ minRows: 3 })
    const empty = area.offsetHeight
    await userEvent.fill(area, 'line\n'.repeat(12))
    expect(area.offsetHeight).toBeGreaterThan(empty * 2)
    await userEvent.fill(area, 'line\n'.repeat(300))
    expect(area.offsetHeight).toBeLessThan(window.innerHeight * 0.7)
  })
})
