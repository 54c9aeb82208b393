import { type ReactNode, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MarkdownView } from '../../src/renderer/ui/markdown/markdown-view.tsx'
import { HOSTILE_TEXTS, TELL } from '../support/hostile-texts.ts'

const roots: Root[] = []

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  document.body.replaceChildren()
})

async function show(node: ReactNode): Promise<HTMLElement> {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  roots.push(root)
  root.render(<div data-shown="">{node}</div>)
  await vi.waitFor(() => expect(place.querySelector('[data-shown]')).not.toBeNull())
  return place
}

/** Where Markdown itself would make a link, a picture or an attribute of a text. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `[x](${text})`,
  (text) => `[x](<${text}>)`,
  (text) => `![x](${text})`,
  (text) => `<${text}>`,
  (text) => `[x][r]\n\n[r]: ${text} "${text}"`,
  (text) => `\`\`\`${text}\n${text}\n\`\`\``,
  (text) => `| ${text} |\n| --- |\n| ${text} |`,
  (text) => `- [ ] ${text}\n\n> ${text}[^1]\n\n[^1]: ${text}`,
]

const ALLOWED_ELEMENTS =
  'a,blockquote,br,code,del,div,em,h3,h4,h5,h6,hr,input,li,ol,p,pre,section,span,strong,sup,table,tbody,td,th,thead,tr,ul'

/** What a text that was taken for more than text leaves in the page. */
function traces(place: HTMLElement): readonly string[] {
  return [...place.querySelectorAll('*')].flatMap((element) => {
    const found = [...element.attributes]
      .filter(({ name, value }) => isTrace(name, value))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`)
    if (!element.matches(ALLOWED_ELEMENTS)) found.push(`element ${element.localName}`)
    return found
  })
}

function isTrace(name: string, value: string): boolean {
  if (name === 'href') return !/^(?:https?:\/\/|mailto:|#\/)/.test(value)
  return name.startsWith('on') || ['src', 'srcset', 'srcdoc', 'action', 'data', 'id'].includes(name)
}

describe('a shown text', () => {
  it(`of ${HOSTILE_TEXTS.length} that would run runs nothing, asks for nothing and leads nowhere`, async () => {
    const ran: unknown[] = []
    Object.assign(window, { [TELL]: (number: unknown) => ran.push(number) })
    const policy = vi.fn()
    document.addEventListener('securitypolicyviolation', policy)
    performance.clearResourceTimings()

    for (const put of PLACES) {
      const texts = HOSTILE_TEXTS.map(put)
      const place = await show(
        texts.map((text) => <MarkdownView key={text} text={text} onToggleTask={() => {}} />),
      )
      await vi.waitFor(() => expect(place.querySelectorAll('[data-shown] > div')).toHaveLength(120))
      expect(traces(place)).toEqual([])
      // Everything that can be pressed is; a link that leaves would open a window, so it is only looked at.
      for (const box of place.querySelectorAll('input')) box.click()
      for (const scrolled of place.querySelectorAll<HTMLElement>('[tabindex]')) scrolled.focus()
    }
    const joined = await show(<MarkdownView text={HOSTILE_TEXTS.join('\n\n')} />)
    await vi.waitFor(() => expect(joined.innerText).toContain(`${TELL}(119)`))
    expect(traces(joined)).toEqual([])

    // A picture or a frame would have begun to load by now.
    await new Promise((done) => setTimeout(done, 300))
    const asked = performance.getEntriesByType('resource').map(({ name }) => name)
    expect(asked.filter((name) => !name.startsWith(window.location.origin))).toEqual([])
    expect(asked.filter((name) => /\/x(?:$|\?|")|evil/.test(name))).toEqual([])
    expect(ran).toEqual([])
    expect(policy).not.toHaveBeenCalled()
    document.removeEventListener('securitypolicyviolation', policy)
  })

  it('never asks for a picture from elsewhere', async () => {
    performance.clearResourceTimings()
    const place = await show(
      <MarkdownView text={`![seen](${window.location.origin}/seen.png) ![b](seen-too.png)`} />,
    )
    await vi.waitFor(() => expect(place.innerText).toContain('seen ('))
    await new Promise((done) => setTimeout(done, 100))
    expect(place.querySelector('img')).toBeNull()
    const asked = performance.getEntriesByType('resource').map(({ name }) => name)
    expect(asked.filter((name) => name.includes('seen'))).toEqual([])
  })

  it('takes a tick for the box that was pressed, and changes no other letter', async () => {
    const told = vi.fn()
    function Held() {
      const [text, setText] = useState('- [ ] one\n\nwords\n\n> 1. [ ] two\n>    - [x] *three*\n')
      return (
        <MarkdownView
          text={text}
          onToggleTask={(index, checked, next) => {
            told(index, checked)
            setText(next)
          }}
        />
      )
    }
    const place = await show(<Held />)
    const box = (name: string) => {
      const found = place.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)
      if (found === null) throw new Error(`no box ${name}`)
      return found
    }
    await vi.waitFor(() => expect(place.querySelectorAll('input')).toHaveLength(3))
    box('two').click()
    expect(told).toHaveBeenLastCalledWith(1, true)
    await vi.waitFor(() => expect(box('two').checked).toBe(true))
    box('three').click()
    expect(told).toHaveBeenLastCalledWith(2, false)
    await vi.waitFor(() => expect(box('three').checked).toBe(false))
    expect(box('one').checked).toBe(false)
  })

  it('of many blocks is all there after the first frame', async () => {
    const text = Array.from({ length: 200 }, (_, index) => `Paragraph ${index}`).join('\n\n')
    const place = await show(<MarkdownView text={text} />)
    await vi.waitFor(() => expect(place.querySelectorAll('p')).toHaveLength(200))
  })

  it('gives a press on a link that leaves to whoever asked for it', async () => {
    const onExternalLink = vi.fn()
    const place = await show(
      <MarkdownView text="[out](https://a.test/x)" onExternalLink={onExternalLink} />,
    )
    await vi.waitFor(() => expect(place.querySelector('a')).not.toBeNull())
    place.querySelector('a')?.click()
    expect(onExternalLink).toHaveBeenCalledExactlyOnceWith('https://a.test/x')
  })
})
