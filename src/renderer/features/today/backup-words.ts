import type { Safety } from '../../data/vault/safety.ts'

/** What is said of the copies. `care` asks for a look. */
export interface BackupWords {
  readonly text: string
  readonly isCare: boolean
}

/** How the copies stand, in a sentence; null where nothing is known yet, or there is nothing to keep. */
export function backupToWords(safety: Safety, age: (at: string) => string): BackupWords | null {
  switch (safety.is) {
    case 'unknown':
      return null
    case 'working':
      return quiet('A copy is being made.')
    case 'kept':
      return quiet(`What you wrote is copied, the last time ${age(safety.at)}.`)
    case 'aging':
      return quiet(`The last backup was made ${age(safety.at)}.`)
    case 'old':
      return care(`The last backup was made ${age(safety.at)}; more was written since.`)
    case 'none':
      return care('There is no backup of your journal yet.')
    case 'unreachable':
      return care('The place of your copies does not answer.')
    case 'full':
      return care('The disk is full, so that no copy can be made.')
    case 'low-disk':
      return care('The disk is nearly full.')
    case 'not-kept':
      return care('The last copy could not be made.')
  }
}

function quiet(text: string): BackupWords {
  return { text, isCare: false }
}

function care(text: string): BackupWords {
  return { text, isCare: true }
}
