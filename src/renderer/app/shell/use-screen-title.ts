import { type RefObject, useEffect } from 'react'

/** How long a room may take to show its heading before focus is left where it is. Unit: milliseconds. */
const PATIENCE_MS = 5000

/** The screen whose heading was shown last; null until the first. It outlives the shell, which the sample replaces. */
let shown: string | null = null

/**
 * Names the window after the screen's heading, and on a change of screen moves focus there, so that it is read out
 * and the keyboard goes on from the top. A room is loaded when first opened, so its heading may come later.
 */
export function useScreenTitle(main: RefObject<HTMLElement | null>, screen: string): void {
  useEffect(() => {
    const element = main.current
    if (element === null) return
    let waits =
      shown !== null && withoutQuery(shown) !== withoutQuery(screen) && !isChoosing(element)
    /** The heading that was given the focus. */
    let focused: HTMLElement | null = null

    function arrive() {
      const heading = element?.querySelector('h1')
      if (!heading) return
      document.title = `${heading.dataset.windowTitle ?? heading.textContent} · Cairn`
      shown = screen
      if (!waits && !isLost(focused)) return
      if (waits) window.scrollTo(0, 0)
      waits = false
      focused = heading
      heading.focus({ preventScroll: true })
    }

    arrive()
    const observer = new MutationObserver(arrive)
    observer.observe(element, { childList: true, subtree: true })
    const patience = window.setTimeout(() => {
      waits = false
    }, PATIENCE_MS)
    return () => {
      observer.disconnect()
      window.clearTimeout(patience)
    }
  }, [main, screen])
}

/** A room that is still being read may put up its heading anew, and the focus goes with the old one. */
function isLost(focused: HTMLElement | null): boolean {
  return focused?.isConnected === false && document.activeElement === document.body
}

/** A choice inside the screen changed the address; who makes it stays at its control. */
function isChoosing(main: HTMLElement): boolean {
  const active = document.activeElement
  return active?.matches('select, input, textarea') === true && main.contains(active)
}

function withoutQuery(screen: string): string {
  return screen.split('?', 1)[0] ?? ''
}
