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

export interface ToastRegionProps {
  messages: readonly ToastMessage[]
  onDismiss: (id: string) => void
}

/** Short messages at the edge, read out politely. It is always in the page, else its first message stays silent. */
export function ToastRegion({ messages, onDismiss }: ToastRegionProps) {
  return (
    <section aria-label="Messages" className={`${styles.region} no-print`}>
      <ol aria-live="polite" className={styles.list}>
        {messages.map((message) => (
          <li key={message.id} className={styles.toast}>
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
            <IconButton
              label="Dismiss"
              icon={<CloseSign />}
              onClick={() => onDismiss(message.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
