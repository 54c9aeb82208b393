const KEY = 'cairn.writing'

/**
 * A note that a window writes, taken away when it closes. Left behind, it tells that the browser was killed, after
 * which its storage needs care before the next write. The desktop's main process keeps a better one.
 */
export function markWriting(): void {
  try {
    localStorage.setItem(KEY, '1')
  } catch {
    // Where nothing can be noted, a kill goes unnoticed.
  }
}

export function unmarkWriting(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was noted.
  }
}

export function isMarkedWriting(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}
