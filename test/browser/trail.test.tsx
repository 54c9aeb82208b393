import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Trail } from '../../src/renderer/ui/picture/trail.tsx'
import type { TrailMilestone } from '../../src/renderer/ui/picture/trail-facts.ts'
import { MONTH_PIXELS_PER_DAY } from '../../src/renderer/ui/picture/trail-scale.ts'
import type { Day } from '../../src/shared/units/day.ts'
import { TODAY, trailMilestone } from '../support/builders/a-trail-milestone.ts'

const LANES = [
  { id: 'experience', label: 'Experience building', short: 'Experience' },
  { id: 'network', label: 'Network and visibility', short: 'Network' },
]

const roots: Root[] = []

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  document.body.replaceChildren()
})

/** Three in a row, of which the second waits for the first and the third is done. */
const WAY = [
  trailMilestone('first', { title: 'Draft the vision' }),
  trailMilestone('second', {
    title: 'Give a talk',
    lane: 'network',
    start: '2026-12-20',
    due: '2027-01-10',
    dependsOn: ['first'],
  }),
  trailMilestone('third', { title: 'Ask for feedback', state: 'done', doneOn: '2026-11-10' }),
]

async function showTrail(milestones: readonly TrailMilestone[] = WAY) {
  const place = document.createElement('div')
  place.style.width = '1000px'
  document.body.append(place)
  const told = {
    onOpen: vi.fn(),
    onTick: vi.fn(),
    onMove: vi.fn(async () => undefined),
    onUndo: vi.fn(),
    onZoom: vi.fn(),
  }
  const root = createRoot(place)
  roots.push(root)
  root.render(
    <Trail
      title="The trail"
      lanes={LANES}
      milestones={milestones}
      all={milestones}
      today={TODAY}
      goal="Staff Engineer"
      ownDate={'2027-11-15' as Day}
      arrival={null}
      zoom="month"
      toHref={(id) => `#/${id}`}
      canMove
      {...told}
    />,
  )
  await vi.waitFor(() => expect(place.querySelector('[data-milestone]')).not.toBeNull())
  return { place, ...told }
}

function waymark(id: string): HTMLButtonElement {
  return document.querySelector(`[data-milestone="${id}"]`) as HTMLButtonElement
}

function press(target: Element, clientX: number) {
  target.dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, button: 0, clientX, pointerType: 'mouse' }),
  )
}

/** In steps of a few pixels, as a hand does it. */
function dragBy(pixels: number) {
  for (let moved = 0; Math.abs(moved) <= Math.abs(pixels); moved += Math.sign(pixels) * 4) {
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 500 + moved }))
  }
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 500 + pixels }))
}

function release() {
  window.dispatchEvent(new PointerEvent('pointerup'))
}

function key(name: string, extra: KeyboardEventInit = {}) {
  const event = { key: name, bubbles: true, cancelable: true, ...extra }
  ;(document.activeElement ?? window).dispatchEvent(new KeyboardEvent('keydown', event))
}

describe('dragging on the trail', () => {
  it('moves both days by whole days, and renders nothing before the drop', async () => {
    const { place, onMove } = await showTrail()
    press(waymark('first'), 500)
    dragBy(8)
    const board = place.querySelector('[role=group]') as HTMLElement
    const changes: MutationRecord[] = []
    const watcher = new MutationObserver((records) => changes.push(...records))
    watcher.observe(board, { subtree: true, childList: true, attributes: true })
    dragBy(5 * MONTH_PIXELS_PER_DAY + 3)
    changes.push(...watcher.takeRecords())
    watcher.disconnect()
    const touched = changes.filter(({ target }) => (target as Element).closest('button') !== null)
    expect(changes.length).toBeGreaterThan(0)
    expect(touched).toEqual([])
    release()
    expect(onMove).toHaveBeenCalledExactlyOnceWith('first', {
      start: '2026-12-06',
      due: '2026-12-20',
    })
  })

  it('shows the dates on the way', async () => {
    const { place } = await showTrail()
    press(waymark('first'), 500)
    dragBy(2 * MONTH_PIXELS_PER_DAY)
    expect(place.innerText).toMatch(/Dec 3\s–\s17/)
  })

  it('moves one end where that is taken hold of', async () => {
    const { onMove } = await showTrail()
    press(waymark('first').querySelector('[data-grip=due]') as Element, 500)
    dragBy(-3 * MONTH_PIXELS_PER_DAY)
    release()
    expect(onMove).toHaveBeenCalledWith('first', { start: '2026-12-01', due: '2026-12-12' })
  })

  it('is put back by Escape', async () => {
    const { place, onMove } = await showTrail()
    press(waymark('first'), 500)
    dragBy(80)
    expect(place.querySelector('[data-lifted]')).not.toBeNull()
    key('Escape')
    release()
    expect(place.querySelector('[data-lifted]')).toBeNull()
    expect(onMove).not.toHaveBeenCalled()
  })

  it('leaves what is done where it was done', async () => {
    const { onMove } = await showTrail()
    press(waymark('third'), 500)
    dragBy(80)
    release()
    expect(onMove).not.toHaveBeenCalled()
  })

  it('opens on a press that does not move', async () => {
    const { onOpen, onMove } = await showTrail()
    press(waymark('first'), 500)
    dragBy(2)
    release()
    waymark('first').click()
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('first')
    expect(onMove).not.toHaveBeenCalled()
  })
})

describe('the trail by keys', () => {
  it('is one stop of the tab key, at the next open milestone', async () => {
    const { place } = await showTrail()
    const stops = place.querySelectorAll('[data-milestone][tabindex="0"]')
    expect([...stops].map((stop) => (stop as HTMLElement).dataset.milestone)).toEqual(['first'])
  })

  it('walks to the neighbors in time and opens, ticks and moves what has the focus', async () => {
    const { onTick, onMove, onOpen, onUndo } = await showTrail()
    waymark('first').focus()
    key('ArrowRight')
    expect(document.activeElement).toBe(waymark('second'))
    key(' ')
    expect(onTick).toHaveBeenCalledWith('second')
    key('ArrowRight', { altKey: true, shiftKey: true })
    expect(onMove).toHaveBeenCalledWith('second', { start: '2026-12-20', due: '2027-01-17' })
    key('z', { ctrlKey: true })
    expect(onUndo).toHaveBeenCalledOnce()
    waymark('second').click()
    expect(onOpen).toHaveBeenCalledWith('second')
  })

  it('counts a second week from where the first one leads', async () => {
    const { onMove } = await showTrail()
    waymark('first').focus()
    key('ArrowLeft', { altKey: true })
    key('ArrowLeft', { altKey: true })
    expect(onMove).toHaveBeenLastCalledWith('first', { start: '2026-11-17', due: '2026-12-01' })
  })

  it('names a waymark with its state, dates, section and what it waits for', async () => {
    await showTrail()
    expect(waymark('second').getAttribute('aria-label')?.replaceAll(/\s/g, ' ')).toBe(
      'Give a talk; waiting; Dec 20, 2026 – Jan 10, 2027; Network and visibility; waits for Draft the vision',
    )
  })
})

describe('the same facts as text', () => {
  it('lists what has no dates yet with a way there', async () => {
    const { place } = await showTrail([...WAY, trailMilestone('later', { start: null, due: null })])
    const link = place.querySelector('a[href="#/later"]')
    expect(link?.textContent).toBe('Milestone later')
  })

  it('says the whole in one sentence', async () => {
    const { place } = await showTrail()
    expect(place.textContent).toContain('1 of 3 milestones on the way to Staff Engineer are done.')
  })
})
