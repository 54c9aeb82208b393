import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'
import { CloseSign } from './signs.tsx'

export interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the end, the main one last. */
  actions?: ReactNode
}

/** The platform's modal dialog: it keeps focus inside, closes on Esc, and gives focus back. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed before it leaves the page, so that focus goes back to where it was.
  useLayoutEffect(() => {
    const dialog = element.current
    if (!open || dialog === null) return
    dialog.showModal()
    // The heading first, so that the dialog is read from its beginning and no button looks chosen.
    dialog.querySelector<HTMLElement>('h2')?.focus()
    return () => dialog.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc already closes; the click is on the backdrop
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose()
      }}
    >
      {open && (
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 id={titleId} className={styles.title} tabIndex={-1}>
              {title}
            </h2>
            <IconButton label="Close" icon={<CloseSign />} onClick={onClose} />
          </div>
          {children}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
