export interface WriterClaim {
  /** Gives the claim back; resolves once another window can have it. */
  release(): Promise<void>
}

/** Claims of this page that are being given back, so that a quick reopening does not meet its own lock. */
const releasing = new Map<string, Promise<void>>()

/**
 * Claims to be the one writer of a database among all windows of this origin. `onChange` hears at once whether
 * it is, before the promise resolves, and again when it becomes so because the other window closed.
 */
export async function claimWriter(
  name: string,
  onChange: (isWriter: boolean) => void,
): Promise<WriterClaim> {
  await releasing.get(name)
  const lock = `cairn-writer/${name}`
  const queue = new AbortController()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const hold = (isWriter: boolean) => {
    if (!queue.signal.aborted) onChange(isWriter)
    return held
  }

  let ended: Promise<void>
  const first = await new Promise<boolean>((answer) => {
    ended = navigator.locks.request(lock, { ifAvailable: true }, (granted) => {
      answer(granted !== null)
      return granted === null ? undefined : hold(true)
    })
  })
  if (!first) {
    onChange(false)
    ended = navigator.locks.request(lock, { signal: queue.signal }, () => hold(true))
  }
  return {
    release() {
      queue.abort()
      letGo()
      const done = ended.catch(isAborted).then(() => {
        if (releasing.get(name) === done) releasing.delete(name)
      })
      releasing.set(name, done)
      return done
    },
  }
}

function isAborted(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return
  throw error
}
