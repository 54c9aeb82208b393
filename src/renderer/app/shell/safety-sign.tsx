import { useSafety } from '../../data/vault/use-safety.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { CloseSign } from '../../ui/signs.tsx'
import { useNow } from '../../ui/use-now.ts'
import styles from './safety-sign.module.css'
import { safetyToWords } from './safety-words.ts'

/** How old the newest copy is, or what keeps one from being made; nothing while all is well. */
export function SafetySign() {
  const now = useNow()
  const safety = useSafety(now)
  const isByItself = useVaultStatus(({ state }) => state?.folder !== 'none')
  const work = useVaultStatus((status) => status.work)
  const words = safetyToWords(safety, isByItself, now)
  return (
    <>
      {words !== null && (
        <div className={styles.sign} data-tone={words.tone} data-working={work !== null}>
          <a href="#/settings/backups" className={styles.link}>
            <svg viewBox="0 0 14 14" aria-hidden="true" className={styles.mark}>
              <path d={MARKS[words.tone]} />
            </svg>
            {words.text}
          </a>
          {work !== null && (
            <IconButton
              label="Cancel"
              icon={<CloseSign />}
              className={styles.cancel}
              onClick={() => work.cancel()}
            />
          )}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {words?.announced}
      </p>
    </>
  )
}

const MARKS = {
  quiet: 'M7 1.7a5.3 5.3 0 1 0 .01 0M7 4.2V7l2 1.2',
  care: 'M7 2 12.5 12h-11ZM7 6v2.5M7 10.2v.01',
} as const
