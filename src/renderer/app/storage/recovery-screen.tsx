import { useState } from 'react'
import type { Loss } from '../../data/data-state.ts'
import type { Offer } from '../../data/vault/recovery.ts'
import { useRecovery } from '../../data/vault/use-recovery.ts'
import type { RestoreError } from '../../data/vault/vault-actions.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Explanation } from './explanation.tsx'
import { lossToRows, VERDICTS } from './loss-words.ts'
import { RebuildOffer } from './rebuild-offer.tsx'
import styles from './recovery-screen.module.css'

interface Asked {
  readonly offer: Offer
  readonly answer: (isAgreed: boolean) => void
}

/** What is missing, seen from both sides, and the ways on. The one that loses nothing stands first. */
export function RecoveryScreen({ loss }: { loss: Loss }) {
  const { rebuild, goOn, lookAgain } = useRecovery()
  const work = useVaultStatus((status) => status.work)
  const [error, setError] = useState<RestoreError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { title, text } = VERDICTS[loss.verdict]
  const canRebuild = loss.ledger !== null

  async function run(step: () => Promise<{ ok: true } | { ok: false; error: RestoreError }>) {
    setIsBusy(true)
    setError(null)
    const result = await step()
    if (result.ok) return
    setIsBusy(false)
    if (result.error.type !== 'Cancelled') setError(result.error)
  }

  /** Resolves with what the person says to less than all. */
  function agree(offer: Offer): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (isAgreed: boolean) => {
        setAsked(null)
        resolve(isAgreed)
      }
      setAsked({ offer, answer })
    })
  }

  if (asked !== null) {
    return <RebuildOffer loss={loss} offer={asked.offer} onAnswer={asked.answer} />
  }
  return (
    <Explanation
      title={title}
      details={loss.reason ?? undefined}
      actions={
        work === null ? (
          <>
            {canRebuild && (
              <Button
                variant="primary"
                disabled={isBusy}
                onClick={() => void run(() => rebuild(agree))}
              >
                Rebuild from the vault
              </Button>
            )}
            <Button disabled={isBusy} onClick={lookAgain}>
              Look again
            </Button>
            {loss.facts !== null && (
              <Button variant="quiet" disabled={isBusy} onClick={() => void run(() => goOn(loss))}>
                Go on with what is here
              </Button>
            )}
          </>
        ) : (
          <Button onClick={work.cancel}>Cancel</Button>
        )
      }
    >
      <p>{text}</p>
      <DataTable
        caption="What is here and what the vault has kept"
        hideCaption
        columns={['', 'Here', 'In the vault']}
        rows={lossToRows(loss)}
      />
      {canRebuild && (
        <p className={styles.promise}>
          Rebuilding takes the newest copy and every later change, compares the result with what the
          vault has counted, and only then opens it. Should anything be missing, you are told and
          asked first. What is here is put aside for 30 days.
        </p>
      )}
      {work !== null && (
        <Meter
          text={`Rebuilding: ${Math.round(work.share * 100)} percent done`}
          value={work.share}
        />
      )}
      {error !== null && (
        <Notice tone="error" title="That did not work" details={JSON.stringify(error, null, 2)}>
          Nothing was changed, here or in the vault. Try once more, or copy the details.
        </Notice>
      )}
    </Explanation>
  )
}
