import type { Safety } from '../../../data/vault/safety.ts'
import { ageToText } from '../../../ui/age-text.ts'
import { bytesToText } from '../storage-words.ts'

export interface Standing {
  readonly tone: 'good' | 'wait' | 'care'
  readonly headline: string
  readonly detail: string
}

/** How the copies stand, in one sentence and what follows from it. `isByItself`: a folder takes them without asking. */
export function safetyToStanding(safety: Safety, isByItself: boolean, now: string): Standing {
  const copy = isByItself ? 'copy' : 'backup file'
  switch (safety.is) {
    case 'kept':
      return {
        tone: 'good',
        headline: `Last ${copy} ${ageToText(safety.at, now)}`,
        detail: isByItself
          ? 'Checked after it was written. Every change since then is kept line by line as you make it.'
          : 'It was read back after it was written. Changes made since then are only in this browser.',
      }
    case 'aging':
      return {
        tone: 'wait',
        headline: `Last ${copy} ${ageToText(safety.at, now)}`,
        detail: 'Changes made since then are only in this browser.',
      }
    case 'old':
      return {
        tone: 'care',
        headline: `Last ${copy} ${ageToText(safety.at, now)}`,
        detail: isByItself
          ? 'There should be one every day. Make one now; if that fails, the reason is told here.'
          : 'Changes made since then are only in this browser. A new file takes a moment.',
      }
    case 'none':
      return {
        tone: isByItself ? 'care' : 'wait',
        headline: `No ${copy} yet`,
        detail: isByItself
          ? 'The first is made by itself. You can make one now.'
          : 'What you wrote is only in this browser. Clearing its data would take it.',
      }
    case 'working':
      return { tone: 'good', headline: 'At work', detail: 'You can go on writing meanwhile.' }
    case 'unreachable':
      return {
        tone: 'care',
        headline: 'The folder with the copies does not answer',
        detail:
          'What you write is still stored, but not in a second place. Check that the disk is connected and may be written to.',
      }
    case 'full':
      return {
        tone: 'care',
        headline: 'The disk is full',
        detail: 'Make room on it. What was kept before is untouched.',
      }
    case 'not-kept':
      return {
        tone: 'care',
        headline: 'The last copy could not be made',
        detail: `${safety.reason} What was kept before is untouched.`,
      }
    case 'low-disk':
      return {
        tone: 'wait',
        headline: 'The disk is nearly full',
        detail: `${bytesToText(safety.freeBytes)} are left. Copies go on as long as there is room.`,
      }
    case 'unknown':
      return {
        tone: 'wait',
        headline: 'Nothing to keep yet',
        detail: isByItself
          ? 'Copies are made by themselves once you have entered something.'
          : 'Once you have entered something, save a backup file now and then.',
      }
  }
}
