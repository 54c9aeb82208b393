import { expect, it } from 'vitest'
import type { Safety } from '../../../../../src/renderer/data/vault/safety.ts'
import { backupToWords } from '../../../../../src/renderer/features/today/backup-words.ts'

const AT = '2026-11-20T10:00:00.000Z'
const words = (safety: Safety) => backupToWords(safety, () => '3 days ago')

it('says nothing before anything is known', () => {
  expect(words({ is: 'unknown' })).toBeNull()
})

it('says when the last copy was made, and asks for a look only where one is needed', () => {
  expect(words({ is: 'kept', at: AT })).toEqual({
    text: 'What you wrote is copied, the last time 3 days ago.',
    isCare: false,
  })
  expect(words({ is: 'old', at: AT })?.isCare).toBe(true)
})

it('has a sentence for each trouble', () => {
  const troubles: Safety[] = [
    { is: 'none' },
    { is: 'unreachable' },
    { is: 'full' },
    { is: 'low-disk', freeBytes: 1 },
    { is: 'not-kept', reason: 'No.' },
  ]
  const texts = troubles.map((trouble) => words(trouble)?.text)
  expect(new Set(texts).size).toBe(troubles.length)
})
