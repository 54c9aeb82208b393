import type { Safety } from '../../data/vault/safety.ts'
import type { VaultWork } from '../../data/vault/vault-status.ts'

/** What the sign says of the copies. `quiet` is information, `care` asks for a look. */
export interface SafetyWords {
  readonly tone: 'quiet' | 'care'
  readonly text: string
  /** Read out when it appears; the same while only a number in the text grows. Empty for what need not be. */
  readonly announced: string
}

const HOUR_MS = 3_600_000

/** Null where there is nothing to say: no news of copies is good news. */
export function safetyToWords(
  safety: Safety,
  isByItself: boolean,
  now: string,
): SafetyWords | null {
  switch (safety.is) {
    case 'unknown':
    case 'kept':
      return null
    case 'working':
      return {
        tone: 'quiet',
        text: `${WORK[safety.what]} ${Math.floor(safety.share * 100)} %`,
        announced: '',
      }
    case 'unreachable':
      return care('Copies out of reach')
    case 'full':
      return care('Disk full')
    case 'not-kept':
      return care('Copy failed')
    case 'low-disk':
      return care('Disk nearly full')
    case 'none':
      return isByItself
        ? care('No copy yet')
        : { tone: 'quiet', text: 'No backup yet', announced: '' }
    case 'aging':
      return { tone: 'quiet', text: `Backup ${ageInWords(safety.at, now)} old`, announced: '' }
    case 'old':
      return {
        tone: 'care',
        text: `Backup ${ageInWords(safety.at, now)} old`,
        announced: 'The last backup is old',
      }
  }
}

function care(text: string): SafetyWords {
  return { tone: 'care', text, announced: text }
}

/** Whole hours below two days, then whole days. */
function ageInWords(at: string, now: string): string {
  const hours = Math.floor(Math.max(0, Date.parse(now) - Date.parse(at)) / HOUR_MS)
  const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

const WORK: Readonly<Record<VaultWork['what'], string>> = {
  snapshot: 'Copy',
  backup: 'Backup',
  restore: 'Restore',
  rebuild: 'Rebuild',
}
