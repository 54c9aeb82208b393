/** First part of an address behind the hash: `/paths` for `/paths/cto?size=startup`, `/` for none. */
export function locationToRoomPath(location: string): string {
  const [first = ''] = location.replace(/^\/+/, '').split(/[/?]/, 1)
  return `/${first}`
}

const KEY = 'cairn.room'

export function rememberRoom(path: string): void {
  try {
    localStorage.setItem(KEY, path)
  } catch {
    // The next start opens the usual room.
  }
}

/** The room that was open last, if it still exists; else the usual one. */
export function startRoom(paths: readonly string[], usual: string): string {
  try {
    const last = localStorage.getItem(KEY)
    return paths.find((path) => path === last) ?? usual
  } catch {
    return usual
  }
}
