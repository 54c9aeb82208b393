import { cloneElement, type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './tooltip.module.css'

export interface TooltipProps {
  text: string
  /** The text is already the control's name: it is shown, and not described a second time. */
  naming?: boolean
  /** One focusable element. */
  children: ReactElement<{ 'aria-describedby'?: string | undefined }>
}

/** Between control and tip, and between tip and the window's edge. Unit: CSS pixels. */
const DISTANCE = 6

/** A short remark on hover and on focus. Esc hides it; it can be hovered itself (WCAG 1.4.13). */
export function Tooltip({ text, naming = false, children }: TooltipProps) {
  const id = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const [shown, setShown] = useState(false)

  useLayoutEffect(() => {
    if (!shown) return
    placeTip(anchor.current, tip.current)
    function hide() {
      setShown(false)
    }
    window.addEventListener('scroll', hide, { capture: true, passive: true })
    return () => window.removeEventListener('scroll', hide, { capture: true })
  }, [shown])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what bubbles up from the control inside
    <span
      ref={anchor}
      className={styles.anchor}
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocus={(event) => setShown(event.target.matches(':focus-visible'))}
      onBlur={() => setShown(false)}
      onKeyDown={(event) => event.key === 'Escape' && setShown(false)}
      onClick={() => setShown(false)}
    >
      {naming ? children : cloneElement(children, { 'aria-describedby': id })}
      <span
        ref={tip}
        id={id}
        role="tooltip"
        aria-hidden={naming || undefined}
        className={styles.tip}
        data-shown={shown || undefined}
      >
        {text}
      </span>
    </span>
  )
}

/** Above the control where there is room, else below; always inside the window. */
function placeTip(anchor: HTMLElement | null, tip: HTMLElement | null): void {
  if (anchor === null || tip === null) return
  const at = anchor.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const middle = at.left + at.width / 2 - width / 2
  const rightmost = document.documentElement.clientWidth - width - DISTANCE
  const above = at.top - height - DISTANCE
  tip.style.left = `${Math.max(DISTANCE, Math.min(rightmost, middle))}px`
  tip.style.top = `${above >= DISTANCE ? above : at.bottom + DISTANCE}px`
}
