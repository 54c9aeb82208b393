import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './menu.module.css'

export interface MenuItem {
  label: string
  onSelect: () => void
}

export interface MenuProps {
  /** Names the button. */
  label: string
  icon: ReactNode
  items: readonly MenuItem[]
  /** -1 where the rows around it share one tab stop. */
  tabIndex?: number
}

/** Between button and list, and between list and the window's edge. Unit: CSS pixels. */
const DISTANCE = 4

/** A quiet button with a short list of actions. Arrows move, Esc closes and gives focus back. */
export function Menu({ label, icon, items, tabIndex }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!open) return
    placeList(root.current)
    const opened = placeOf(root.current)
    function close() {
      setOpen(false)
    }
    // The list stays where it is while its button scrolls away. Scrolling that was over by then is told late.
    function closeMoved() {
      if (placeOf(root.current) !== opened) close()
    }
    window.addEventListener('scroll', closeMoved, { capture: true, passive: true })
    window.addEventListener('resize', close)
    return () => {
      window.removeEventListener('scroll', closeMoved, { capture: true })
      window.removeEventListener('resize', close)
    }
  }, [open])

  useEffect(() => {
    if (!open) return
    itemsOf(root.current)[0]?.focus({ preventScroll: true })
    function closeOutside(event: PointerEvent) {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [open])

  function close() {
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const all = itemsOf(root.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab') setOpen(false)
    else if (open && event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus()
    else if (open && event.key === 'ArrowUp') all.at(at - 1)?.focus()
    else return
    if (event.key.startsWith('Arrow')) event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys from the menu inside
    <div className={styles.root} ref={root} onKeyDown={onKeyDown}>
      <IconButton
        label={label}
        icon={icon}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div role="menu" id={id} aria-label={label} className={styles.list}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                close()
                item.onSelect()
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return root === null ? [] : [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')]
}

function placeOf(element: HTMLElement | null): string {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {}
  return `${left} ${top}`
}

/** Under the button, its right edges in line, where there is room; else above it, and always inside the window. */
function placeList(root: HTMLElement | null): void {
  const list = root?.querySelector<HTMLElement>('[role="menu"]')
  if (!root || !list) return
  const at = root.getBoundingClientRect()
  const { width, height } = list.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = at.bottom + DISTANCE
  const isRoomBelow = below + height + DISTANCE <= clientHeight
  const top = isRoomBelow ? below : Math.max(DISTANCE, at.top - height - DISTANCE)
  const left = Math.min(at.right - width, clientWidth - width - DISTANCE)
  list.style.top = `${top}px`
  list.style.left = `${Math.max(DISTANCE, left)}px`
}
