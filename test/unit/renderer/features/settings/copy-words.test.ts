import { describe, expect, it } from 'vitest'
import {
  compareCounts,
  standingToText,
} from '../../../../../src/renderer/features/settings/backups/compare-words.ts'
import {
  changesSinceToText,
  countRecords,
  failureToWords,
  recordsToText,
  restoreErrorToWords,
} from '../../../../../src/renderer/features/settings/backups/copy-words.ts'
import { VAULT_TROUBLES } from '../../../../../src/shared/vault/vault-state.ts'

const HERE = { databaseId: 'a', changeNumber: 20, rows: {} }

describe('the words about a copy', () => {
  it('count records without the bookkeeping', () => {
    expect(countRecords({ ratings: 3, goals: 1, changes: 40, meta: 1 })).toBe(4)
    expect(recordsToText(1, 'en-US')).toBe('1 record')
    expect(recordsToText(1234, 'en-US')).toBe('1,234 records')
  })

  it('say what a restore would take back', () => {
    expect(changesSinceToText(20, 20, 'en-US')).toBe('Nothing was changed since it was made.')
    expect(changesSinceToText(19, 20, 'en-US')).toBe('1 change since it was made is not in it.')
    expect(changesSinceToText(5, 20, 'en-US')).toBe('15 changes since it was made are not in it.')
    expect(changesSinceToText(21, 20, 'en-US')).toBe(
      'It holds 1 more change than what is here now.',
    )
  })

  it('do not compare numbers of two journals', () => {
    expect(standingToText({ databaseId: 'b', changeNumber: 5 }, HERE)).toMatch(
      /^It was not made of the journal that is open now/,
    )
    expect(standingToText({ databaseId: 'a', changeNumber: 5 }, HERE, 'en-US')).toMatch(/^15 /)
    expect(
      standingToText({ databaseId: 'a', changeNumber: 5 }, { ...HERE, databaseId: null }),
    ).toBe('Nothing is here yet to compare.')
  })

  it('put both sides beside each other, and leave out what neither has', () => {
    const kinds = [
      ['ratings', 'Ratings'],
      ['goals', 'Goals'],
      ['entries', 'Journal entries'],
    ] as const
    expect(compareCounts(kinds, { ratings: 1200 }, { ratings: 3, goals: 1 }, 'en-US')).toEqual([
      ['Ratings', '1,200', '3'],
      ['Goals', '0', '1'],
    ])
  })

  it('have a title for every failure, and never tell a wrong passphrase from a damaged file', () => {
    for (const why of VAULT_TROUBLES) expect(failureToWords({ why, reason: '' }).title).not.toBe('')
    const { text } = failureToWords({ why: 'wrong-passphrase', reason: '' })
    expect(text).toContain('another one, or the file was damaged')
  })

  it('say after a failed restore that nothing here was touched', () => {
    const failure = { why: 'damaged', reason: 'The file is cut short.' } as const
    for (const error of [
      { type: 'NotRead', failure },
      { type: 'NotTheSame', what: 'digest' },
      { type: 'NotStored', reason: 'QuotaExceededError' },
      { type: 'Gone' },
      { type: 'Cancelled' },
    ] as const) {
      expect(restoreErrorToWords(error).text).toContain('what is here now is untouched'.slice(1))
    }
  })
})
