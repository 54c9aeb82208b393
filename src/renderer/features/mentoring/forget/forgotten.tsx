import { useState } from 'react'
import type { Finished } from '../../../data/people/forget/finish-forgetting.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { MENTORING_HREF } from '../address.ts'
import { BackLink } from '../frame/back-link.tsx'
import styles from './forget.module.css'

export type ForgottenState = Finished

/** What was done, what is left elsewhere, and the offer of a new copy without them. */
export function Forgotten({ outcome }: { readonly outcome: ForgottenState }) {
  const { makeSnapshot } = useVaultActions()
  const folder = useVaultStatus(({ state }) => state?.folder)
  const [said, setSaid] = useState('')

  async function copy() {
    setSaid('Making a copy…')
    const made = await makeSnapshot('requested')
    setSaid(
      made.ok
        ? 'A copy without them is made. Older copies go as newer ones take their place.'
        : `No copy was made: ${made.error.reason}`,
    )
  }

  return (
    <>
      <BackLink />
      <PageHeader
        title="Forgotten"
        lede={
          outcome === 'done'
            ? 'They are in no record, in no trash and in no history here any more.'
            : 'Their records are gone. The history follows once the folder of your copies answers, or at the next start.'
        }
      />
      <div className={styles.page}>
        <p className={styles.words}>
          Copies and backup files made before still hold them. A new copy does not.
        </p>
        <div className={styles.buttons}>
          {folder === 'ready' ? (
            <Button onClick={() => void copy()}>Make a new copy now</Button>
          ) : (
            <LinkButton href="#/settings/backups">Copies and backup files</LinkButton>
          )}
          <LinkButton variant="primary" href={MENTORING_HREF}>
            Open Mentoring
          </LinkButton>
        </div>
        <p role="status" className={styles.quiet}>
          {said}
        </p>
      </div>
    </>
  )
}
