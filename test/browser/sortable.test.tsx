import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SortableList } from '../../src/renderer/ui/sortable/sortable-list.tsx'
import { type Order, useOrder } from '../../src/renderer/ui/sortable/use-order.ts'
import { useSortableRow } from '../../src/renderer/ui/sortable/use-sortable-row.tsx'

const IDS = ['one', 'two', 'three']

type Answer = (ok: boolean) => void

let root: Root | undefined
afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

/** The list, with a store that answers when it is told to. */
async function showList() {
  const answers: Answer[] = []
  const onMove = vi.fn(
    (_id: string, _before: string | null) =>
      new Promise<{ ok: boolean }>((resolve) => answers.push((ok) => resolve({ ok }))),
  )
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  root.render(<List onMove={onMove} />)
  await vi.waitFor(() => expect(names()).toEqual(IDS))
  return { onMove, answer: (ok: boolean) => answers.shift()?.(ok) }
}

function List({ onMove }: { readonly onMove: Parameters<typeof useOrder>[1] }) {
  const order = useOrder(IDS, onMove)
  return (
    <SortableList order={order} nameOf={(id) => id} what="thing">
      <ul>
        {order.ids.map((id) => (
          <Row key={id} id={id} order={order} />
        ))}
      </ul>
    </SortableList>
  )
}

function Row({ id, order }: { readonly id: string; readonly order: Order }) {
  const { row, handle } = useSortableRow(id, id, order)
  return (
    <li {...row}>
      {handle}
      <a href={`#${id}`}>{id}</a>
    </li>
  )
}

const names = () => [...document.querySelectorAll('li a')].map((link) => link.textContent)
const focus = (id: string) => document.querySelector<HTMLElement>(`a[href="#${id}"]`)?.focus()
const focused = () => document.activeElement?.textContent

/** What the pointer does in the middle of an element. */
function point(target: EventTarget, type: string, place: Element) {
  const { left, top, width, height } = place.getBoundingClientRect()
  const at = { clientX: left + width / 2, clientY: top + height / 2 }
  target.dispatchEvent(
    new PointerEvent(type, { ...at, isPrimary: true, button: 0, bubbles: true, cancelable: true }),
  )
}

describe('a list in the person’s order', () => {
  it('moves a row with Alt and the arrows at once, and the focus goes along', async () => {
    const { onMove } = await showList()
    focus('three')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(names()).toEqual(['one', 'three', 'two'])
    expect(onMove).toHaveBeenCalledWith('three', 'two')
    expect(focused()).toBe('three')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(onMove).toHaveBeenLastCalledWith('three', null)
    expect(focused()).toBe('three')
  })

  it('leaves what is at its end where it is', async () => {
    const { onMove } = await showList()
    focus('one')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(onMove).not.toHaveBeenCalled()
    expect(names()).toEqual(IDS)
  })

  it('takes a row back that the store would not move', async () => {
    const { answer } = await showList()
    focus('one')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(names()).toEqual(['two', 'one', 'three'])
    answer(false)
    await vi.waitFor(() => expect(names()).toEqual(IDS))
  })

  it('drags a row by its handle over another', async () => {
    const { onMove } = await showList()
    const handle = document.querySelector<HTMLElement>('button[aria-label="Move: one"]')
    const other = document.querySelectorAll('li')[2]
    if (handle === null || other === undefined) throw new Error('the rows are drawn')
    point(handle, 'pointerdown', handle)
    // The first step begins the drag, the second goes there.
    point(document, 'pointermove', document.querySelectorAll('li')[1] ?? other)
    await vi.waitFor(() => expect(document.body.textContent).toContain('At place 1 of 3.'))
    point(document, 'pointermove', other)
    await vi.waitFor(() => expect(document.body.textContent).toContain('At place 3 of 3.'))
    point(document, 'pointerup', other)
    await vi.waitFor(() => expect(onMove).toHaveBeenCalledWith('one', null))
    expect(names()).toEqual(['two', 'three', 'one'])
  })
})
