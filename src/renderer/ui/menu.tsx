import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
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
}

/** A quiet button with a short list of actions. Arrows move, Esc closes and gives focus back. */
export function Menu({ label, icon, items }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!open) return
    itemsOf(root.current)[0]?.focus()
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
