import { useStorageSummary } from '../../data/use-storage-summary.ts'
import { useHost } from '../../host/host-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { Section } from '../../ui/section.tsx'
import { PersistenceRequest } from './persistence-request.tsx'
import styles from './settings.module.css'
import { bytesToText, changeToText, rowsToFacts } from './storage-words.ts'

/** What is stored, where, and what can be relied on. */
export function StorageSection() {
  const summary = useStorageSummary()
  const { kind } = useHost()
  return (
    <Section title="Your data" lede={WHERE[kind]}>
      {summary === undefined ? (
        <PendingLine label="Looking what is stored" />
      ) : (
        <div className={styles.stack}>
          <div className={styles.table}>
            <DataTable
              caption="What is stored"
              hideCaption
              columns={['Kind', 'Entries']}
              rows={rowsToFacts(summary.rows)}
            />
          </div>
          <p>{changeToText(summary.changeNumber, summary.changedAt)}</p>
          {summary.usage !== null && (
            <p className={styles.quiet}>
              Takes about {bytesToText(summary.usage)}
              {summary.quota !== null && ` of the ${bytesToText(summary.quota)} it may use`}.
            </p>
          )}
          {kind === 'web' && <PersistenceRequest persisted={summary.persisted} />}
        </div>
      )}
    </Section>
  )
}

const WHERE = {
  desktop:
    'It lies on this machine, in the folder that Cairn has for your user account. Nothing is sent anywhere.',
  web: 'It lies in this browser, on this machine and for this address only. Nothing is sent anywhere. A page in a browser keeps no copies of its own: clearing the site’s data, or losing the browser’s profile, loses what is here. The desktop app does not depend on a browser’s profile.',
} as const
