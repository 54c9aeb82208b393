import { useSafety } from '../../data/vault/use-safety.ts'
import { ageToText } from '../../ui/age-text.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './aside-part.module.css'
import { AsidePart } from './aside-part.tsx'
import { backupToWords } from './backup-words.ts'

/** Whether what was written is kept in a second place, in a sentence. */
export function BackupPart() {
  const now = useNow()
  const words = backupToWords(useSafety(now), (at) => ageToText(at, now))
  if (words === null) return null
  return (
    <AsidePart title="Kept safe">
      <p className={styles.quiet}>{words.text}</p>
      <a className={styles.link} href="#/settings/backups">
        {words.isCare ? 'Make a backup' : 'See the copies'}
      </a>
    </AsidePart>
  )
}
