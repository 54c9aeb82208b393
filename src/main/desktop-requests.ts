import type { DesktopRequest } from '#shared/contract/desktop.ts'

/** What the system asks of the page, handed over one at a time by a call that waits for it. */
export interface DesktopRequests {
  ask(request: DesktopRequest): void
  next(): Promise<DesktopRequest>
  /** The page that waited is gone; what is asked from now on is kept for the next one. */
  forgetWaiter(): void
}

export function createDesktopRequests(): DesktopRequests {
  // Only the newest: somebody who pressed twice wants it once.
  let kept: DesktopRequest | null = null
  let answer: ((request: DesktopRequest) => void) | null = null
  return {
    ask(request) {
      if (answer === null) kept = request
      else answer(request)
      answer = null
    },
    next() {
      answer?.({ kind: 'nothing' })
      answer = null
      if (kept !== null) {
        const request = kept
        kept = null
        return Promise.resolve(request)
      }
      return new Promise((settle) => {
        answer = settle
      })
    },
    forgetWaiter() {
      answer = null
    },
  }
}
