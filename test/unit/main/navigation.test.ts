import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { denyNavigation } from '../../../src/main/navigation.ts'
import type { StartPage } from '../../../src/main/start-page.ts'

const { app } = vi.hoisted(() => ({ app: { on: vi.fn() } }))
vi.mock('electron', () => ({ app }))

const page: StartPage = { url: 'app://cairn/', origin: 'app://cairn', development: false }

class FakeContents extends EventEmitter {
  openWindow: ((details: object) => { action: string }) | null = null
  setWindowOpenHandler = (handler: FakeContents['openWindow']) => {
    this.openWindow = handler
  }
}

/** Contents as the app meets them when they come to be. */
function guardedContents(): FakeContents {
  app.on.mockClear()
  denyNavigation(page)
  const [[event, listener]] = app.on.mock.calls as [[string, (e: object, c: WebContents) => void]]
  expect(event).toBe('web-contents-created')
  const contents = new FakeContents()
  listener({}, contents as unknown as WebContents)
  return contents
}

function isPrevented(event: string, details: object): boolean {
  const preventDefault = vi.fn()
  guardedContents().emit(event, { ...details, preventDefault })
  return preventDefault.mock.calls.length > 0
}

const ELSEWHERE = [
  'https://example.com/',
  'http://cairn/',
  'app://other/',
  'app://cairn.evil.test/',
  'app://cairn@evil.test/',
  'app://me:secret@cairn/',
  'app://cairn:81/',
  'app:cairn',
  'app:///',
  'app://cairn/other.html',
  'app://cairn/?a=1',
  'file:///folder/dropped.html',
  '\\\\server\\share\\a.html',
  'javascript:alert(1)',
  'data:text/html,hello',
  'blob:app://cairn/0b1c',
  'about:blank',
  'view-source:app://cairn/',
  'mailto:someone@example.com',
  '',
]

describe('denyNavigation', () => {
  it.each(ELSEWHERE)('keeps the page from going to %j', (url) => {
    expect(isPrevented('will-navigate', { url })).toBe(true)
  })

  it.each(['app://cairn', 'app://cairn/', 'app://cairn/#/paths'])('lets %s load again', (url) => {
    expect(isPrevented('will-navigate', { url })).toBe(false)
  })

  it('follows no redirect', () => {
    expect(isPrevented('will-redirect', { url: 'app://cairn/' })).toBe(true)
  })

  it('loads nothing into a sub-frame', () => {
    expect(isPrevented('will-frame-navigate', { url: 'app://cairn/', isMainFrame: false })).toBe(
      true,
    )
    expect(isPrevented('will-frame-navigate', { url: 'app://cairn/', isMainFrame: true })).toBe(
      false,
    )
  })

  it('attaches no embedded page', () => {
    expect(isPrevented('will-attach-webview', {})).toBe(true)
  })

  it('opens no window, for whatever address', () => {
    const contents = guardedContents()
    for (const url of [...ELSEWHERE, 'app://cairn/']) {
      expect(contents.openWindow?.({ url })).toEqual({ action: 'deny' })
    }
  })
})
