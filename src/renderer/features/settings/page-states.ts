import type { VaultState } from '#shared/vault/vault-state.ts'
import type { Safety } from '../../data/vault/safety.ts'
import { ageToText } from '../../ui/age-text.ts'

/** One line about how things stand on a page. */
export interface PageState {
  readonly text: string
  readonly needsCare: boolean
}

/** `isOwn` is whether copies come about by themselves, so that a missing one is not the person's to make. */
export function backupsState(safety: Safety, isByItself: boolean, now: string): PageState {
  const copy = isByItself ? 'copy' : 'backup'
  switch (safety.is) {
    case 'unknown':
      return calm('Copies of everything, and the way back')
    case 'working':
      return calm(`At work, ${Math.floor(safety.share * 100)} %`)
    case 'unreachable':
      return care('The folder with the copies does not answer')
    case 'full':
      return care('The disk is full')
    case 'not-kept':
      return care('The last copy could not be made')
    case 'low-disk':
      return care('The disk is nearly full')
    case 'none':
      return care(`No ${copy} yet`)
    case 'old':
      return care(`Last ${copy} ${ageToText(safety.at, now)}`)
    case 'aging':
    case 'kept':
      return calm(`Last ${copy} ${ageToText(safety.at, now)}`)
  }
}

export function lockState(kind: 'desktop' | 'web', lock: VaultState['lock'] | null): PageState {
  if (kind === 'web') return calm('In the desktop app; backup files can have a passphrase here too')
  if (lock === null || lock.state === 'off') return calm('Off')
  if (lock.autoLockMinutes === null) return calm('On')
  const { autoLockMinutes: minutes } = lock
  return calm(`On, after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} without input`)
}

export function trashState(count: number | null, locale?: string): PageState {
  if (count === null) return calm('What you deleted, for 30 days')
  if (count === 0) return calm('Nothing in the trash')
  const text = new Intl.NumberFormat(locale).format(count)
  return calm(`${text} ${count === 1 ? 'thing' : 'things'}, kept for 30 days`)
}

export function historyState(
  changeNumber: number,
  changedAt: string | null,
  now: string,
): PageState {
  if (changeNumber === 0 || changedAt === null) return calm('Nothing has been entered yet')
  const count = new Intl.NumberFormat().format(changeNumber)
  const changes = changeNumber === 1 ? 'change' : 'changes'
  return calm(`${count} ${changes}, the last one ${ageToText(changedAt, now)}`)
}

export function calm(text: string): PageState {
  return { text, needsCare: false }
}

function care(text: string): PageState {
  return { text, needsCare: true }
}
