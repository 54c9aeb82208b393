import { Suspense } from 'react'
import { lazyPart } from './lazy-part.tsx'
import type { ToastMessage } from './toast.tsx'
import styles from './toast-region.module.css'

export interface ToastRegionProps {
  messages: readonly ToastMessage[]
  onDismiss: (id: string) => void
}

/** Fetched when it is first needed, or before. */
export const TOAST = lazyPart(async () => (await import('./toast.tsx')).Toast)

/** Short messages at the edge, read out politely. It is always in the page, else its first message stays silent. */
export function ToastRegion({ messages, onDismiss }: ToastRegionProps) {
  return (
    <section aria-label="Messages" className={`${styles.region} no-print`}>
      <ol aria-live="polite" className={styles.list}>
        <Suspense fallback={null}>
          {messages.map((message) => (
            <TOAST.Component key={message.id} message={message} onDismiss={onDismiss} />
          ))}
        </Suspense>
      </ol>
    </section>
  )
}
