import type { VaultState } from '#shared/vault/vault-state.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { momentToText } from '../../../ui/age-text.ts'
import { Section } from '../../../ui/section.tsx'
import { bytesToText } from '../storage-words.ts'
import styles from './backups.module.css'
import { copiesToText } from './copy-words.ts'

/** Where the copies lie and how far they reach. */
export function VaultFacts({ state }: { readonly state: VaultState }) {
  const { keptNumber, lastBackupAt } = useVaultStatus()
  const number = new Intl.NumberFormat()
  const kept = state.snapshots.filter(({ pinned }) => pinned).length
  const { ledger } = state
  return (
    <Section title="Where they lie">
      <dl className={styles.facts}>
        <dt>Folder</dt>
        <dd>
          {state.folderName ?? 'In the folder that Cairn has for your user account'}
          {state.folder === 'unreachable' && ', which does not answer'}
        </dd>
        <dt>Changes kept</dt>
        <dd>
          {ledger === null
            ? 'None yet'
            : `Up to number ${number.format(keptNumber ?? ledger.changeNumber)}`}
          {ledger?.changedAt != null && `, ${momentToText(ledger.changedAt)}`}
        </dd>
        <dt>Copies</dt>
        <dd>
          {state.snapshots.length === 0 ? 'None yet' : copiesToText(state.snapshots.length)}
          {kept > 0 && `, ${number.format(kept)} of them kept outside of the rotation`}
        </dd>
        {lastBackupAt !== null && (
          <>
            <dt>Newest checked copy</dt>
            <dd>{momentToText(lastBackupAt)}</dd>
          </>
        )}
        {state.freeBytes !== null && (
          <>
            <dt>Room on the disk</dt>
            <dd>{bytesToText(state.freeBytes)}</dd>
          </>
        )}
        <dt>Encrypted</dt>
        <dd>
          {state.lock.state === 'off' ? (
            <>
              No. <a href="#/settings/lock">Set a passphrase</a> to encrypt them.
            </>
          ) : (
            'Yes, with your passphrase'
          )}
        </dd>
      </dl>
    </Section>
  )
}
