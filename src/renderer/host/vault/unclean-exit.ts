const PREFIX = 'cairn.running.'

/**
 * Whether a window of Cairn in this browser ended without saying so, as at a kill or a power cut. Every window notes
 * that it runs and holds a lock of the same name; a note without its lock is what such a window left behind. Asked
 * once per page. A kill within a few seconds of the start leaves no note: browsers write such notes lazily.
 */
export async function findUncleanExit(): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query()
    const running = new Set(held.map(({ name }) => name))
    const left = Object.keys(localStorage).filter(
      (key) => key.startsWith(PREFIX) && !running.has(key),
    )
    for (const key of left) localStorage.removeItem(key)
    noteRunning()
    return left.length > 0
  } catch {
    // Nothing can be noted or asked here. Then nothing is known, and nothing is claimed.
    return false
  }
}

function noteRunning(): void {
  const key = PREFIX + crypto.randomUUID()
  // Held until the page is gone, however it goes.
  void navigator.locks.request(key, () => new Promise(() => undefined))
  localStorage.setItem(key, '')
  window.addEventListener('pagehide', () => localStorage.removeItem(key))
}
