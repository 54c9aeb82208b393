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

    function arrive() {
      const heading = element?.querySelector('h1')
      if (!heading) return
      document.title = `${heading.textContent} · Cairn`
      shown = screen
      if (!waits) return
      waits = false
      window.scrollTo(0, 0)
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

/** A choice inside the screen changed the address; who makes it stays at its control. */
function isChoosing(main: HTMLElement): boolean {
  const active = document.activeElement
  return active?.matches('select, input, textarea') === true && main.contains(active)
}

function withoutQuery(screen: string): string {
  return screen.split('?', 1)[0] ?? ''
}
