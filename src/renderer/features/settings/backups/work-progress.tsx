import { useVaultStatus, type VaultWork } from '../../../data/vault/vault-status.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './work-progress.module.css'

/** How far the long work has come, and the way to stop it. Nothing while there is none. */
export function WorkProgress() {
  const work = useVaultStatus((status) => status.work)
  if (work === null) return null
  const percent = Math.floor(work.share * 100)
  return (
    <div className={styles.work}>
      <p className={styles.words}>
        {WORDS[work.what]}, {percent} %
      </p>
      <progress className={styles.bar} value={work.share} max={1} aria-label={WORDS[work.what]} />
      <Button size="small" className={styles.cancel} onClick={() => work.cancel()}>
        Cancel
      </Button>
    </div>
  )
}

const WORDS: Readonly<Record<VaultWork['what'], string>> = {
  snapshot: 'Making a copy',
  backup: 'Writing the backup file',
  restore: 'Restoring',
  rebuild: 'Putting your journal together again',
}
