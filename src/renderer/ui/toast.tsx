import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { CloseSign } from './signs.tsx'
import styles from './toast-region.module.css'

export interface ToastMessage {
  id: string
  text: string
  /** Such as Undo. */
  action?: { label: string; onSelect: () => void }
}

export interface ToastProps {
  message: ToastMessage
  onDismiss: (id: string) => void
}

/** One short message, with what can be done about it. */
export function Toast({ message, onDismiss }: ToastProps) {
  return (
    <li className={styles.toast}>
      <span className={styles.text}>{message.text}</span>
      {message.action !== undefined && (
        <Button
          size="small"
          onClick={() => {
            message.action?.onSelect()
            onDismiss(message.id)
          }}
        >
          {message.action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<CloseSign />} onClick={() => onDismiss(message.id)} />
    </li>
  )
}
