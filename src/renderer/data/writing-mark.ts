import type { Workspace } from './workspace.ts'

/** One each, since one window may write to the sample while another writes to the person's own records. */
const KEYS = { own: 'cairn.writing', sample: 'cairn.writing.sample' } as const

/**
 * A note that a window writes, taken away when it closes. Left behind, it tells that the browser was killed, after
 * which its storage needs care before the next write. The desktop's main process keeps a better one.
 */
export function markWriting(workspace: Workspace): void {
  try {
    localStorage.setItem(KEYS[workspace], '1')
  } catch {
    // Where nothing can be noted, a kill goes unnoticed.
  }
}

export function unmarkWriting(workspace: Workspace): void {
  try {
    localStorage.removeItem(KEYS[workspace])
  } catch {
    // Nothing was noted.
  }
}

export function isMarkedWriting(): boolean {
  try {
    return Object.values(KEYS).some((key) => localStorage.getItem(key) !== null)
  } catch {
    return false
  }
}
