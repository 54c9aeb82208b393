import { useEffect, useState } from 'react'
import { KEPT_DAYS } from '#shared/vault/limits.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import type { KeptStore, RestoreError } from '../../../data/vault/vault-actions.ts'
import { ageToText, dayOfMomentToText } from '../../../ui/age-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './backups.module.css'
import { countRecords, recordsToText, restoreErrorToWords } from './copy-words.ts'

const DAY_MS = 86_400_000

/** What a restore put aside, and the way back to it. Nothing while nothing was restored. */
export function KeptStores({ now }: { readonly now: string }) {
  const actions = useVaultActions()
  const isWriter = useWriter()
  const [stores, setStores] = useState<readonly KeptStore[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<RestoreError | null>(null)

  useEffect(() => {
    let isCurrent = true
    void actions.keptStores().then((found) => {
      if (isCurrent) setStores(found)
    })
    return () => {
      isCurrent = false
    }
  }, [actions])

  async function goBack(store: KeptStore) {
    setIsBusy(true)
    setError(null)
    const result = await actions.returnTo(store.name)
    if (result.ok) return
    setIsBusy(false)
    setError(result.error)
  }

  if (stores.length === 0) return null
  const words = error === null ? null : restoreErrorToWords(error)
  return (
    <Section title="Before a restore">
      <ul>
        {stores.map((store) => (
          <li key={store.name} className={styles.kept}>
            <div>
              <p>
                Restored {ageToText(store.replacedAt, now)}. What was here before is kept until{' '}
                {dayOfMomentToText(keptUntil(store))}.
              </p>
              <p className={styles.small}>{recordsToText(countRecords(store.counts))}</p>
            </div>
            <Button
              size="small"
              disabled={isBusy || !isWriter}
              aria-label={`Go back to what was here before, kept until ${dayOfMomentToText(keptUntil(store))}`}
              onClick={() => void goBack(store)}
            >
              Go back to it
            </Button>
          </li>
        ))}
      </ul>
      {words !== null && (
        <Notice tone="error" title={words.title}>
          {words.text}
        </Notice>
      )}
    </Section>
  )
}

function keptUntil({ replacedAt }: KeptStore): string {
  return new Date(Date.parse(replacedAt) + KEPT_DAYS * DAY_MS).toISOString()
}
