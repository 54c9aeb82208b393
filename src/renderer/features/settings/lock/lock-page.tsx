import { useState } from 'react'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Section } from '../../../ui/section.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import styles from './lock.module.css'
import { LockFacts } from './lock-facts.tsx'
import { LockStanding } from './lock-standing.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { SetPassphrase } from './set-passphrase.tsx'

/** A passphrase for what lies on the disk, and plain words about what it covers. */
export function LockPage() {
  const kind = useVaultStatus((status) => status.kind)
  const state = useVaultStatus((status) => status.state)
  const [outcome, setOutcome] = useState('')
  if (kind === 'web') return <LockOnTheWeb />
  return (
    <>
      <div className="no-print">
        <PageHeader
          title="Lock"
          lede="A passphrase keeps others who use this machine, or find its disk, from reading the copies."
        />
        <p role="status" className={styles.outcome}>
          {outcome}
        </p>
        {state === null ? (
          <Unknown />
        ) : state.lock.state === 'off' ? (
          <Section title="Set a passphrase">
            <SetPassphrase canRemember={state.lock.canRemember} onDone={setOutcome} />
          </Section>
        ) : (
          <>
            <LockStanding lock={state.lock} />
            <ChangePassphrase lock={state.lock} onDone={setOutcome} />
          </>
        )}
        <LockFacts />
      </div>
      <RecoverySheet />
    </>
  )
}

/** Nothing is read of the vault while the sample is open. */
function Unknown() {
  return (
    <Section title="Set a passphrase">
      <PendingLine label="Waiting for your own records; leave the sample to set a passphrase" />
    </Section>
  )
}

function LockOnTheWeb() {
  return (
    <>
      <PageHeader
        title="Lock"
        lede="In a browser there is nothing that Cairn could lock: the page keeps no copies of its own, and what the browser stores is not encrypted."
      />
      <Section title="What you can do here">
        <div className={styles.stack}>
          <Notice>
            A backup file can have a passphrase. Without it, nobody can read the file.
          </Notice>
          <p>
            <LinkButton href="#/settings/backups">Save a backup file</LinkButton>
          </p>
          <p>
            For what lies in the browser, use an account of your own on this machine, and encrypt
            its disk. The desktop app has a lock for its copies.
          </p>
        </div>
      </Section>
    </>
  )
}
