import { useTrash } from '../../data/history/use-history.ts'
import { useStorageSummary } from '../../data/use-storage-summary.ts'
import { useSafety } from '../../data/vault/use-safety.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { useHost } from '../../host/host-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { Section } from '../../ui/section.tsx'
import { useNow } from '../../ui/use-now.ts'
import { PageLinks } from './page-links.tsx'
import { backupsState, calm, historyState, lockState, trashState } from './page-states.ts'
import styles from './settings.module.css'
import { bytesToText, changeToText, rowsToFacts } from './storage-words.ts'

/** What is stored, where, how safe it is, and the pages about it. */
export function DataSection() {
  const summary = useStorageSummary()
  const { kind } = useHost()
  const now = useNow()
  const safety = useSafety(now)
  const trash = useTrash()
  const vault = useVaultStatus((status) => status.state)
  if (summary === undefined) {
    return (
      <Section title="Your data" lede={WHERE[kind]}>
        <PendingLine label="Looking what is stored" />
      </Section>
    )
  }
  return (
    <Section title="Your data" lede={WHERE[kind]}>
      <PageLinks
        states={{
          backups: backupsState(safety, vault?.folder === 'ready', now),
          lock: lockState(kind, vault?.lock ?? null),
          trash: trashState(trash?.length ?? null),
          history: historyState(summary.changeNumber, summary.changedAt, now),
          export: calm('As Markdown, JSON and CSV, for any other program'),
          import: calm('From an export, from Day One or from jrnl'),
        }}
      />
      <div className={styles.stored}>
        <p>{changeToText(summary.changeNumber, summary.changedAt)}</p>
        <Disclosure summary="What is stored">
          <div className={styles.table}>
            <DataTable
              caption="What is stored"
              hideCaption
              columns={['Kind', 'Entries']}
              rows={rowsToFacts(summary.rows)}
            />
          </div>
          {summary.usage !== null && (
            <p className={styles.quiet}>
              Takes about {bytesToText(summary.usage)}
              {summary.quota !== null && ` of the ${bytesToText(summary.quota)} it may use`}.
            </p>
          )}
        </Disclosure>
      </div>
    </Section>
  )
}

const WHERE = {
  desktop:
    'It lies on this machine, in the folder that Cairn has for your user account, with copies beside it. Nothing is sent anywhere.',
  web: 'It lies in this browser, on this machine and for this address only. Nothing is sent anywhere.',
} as const
