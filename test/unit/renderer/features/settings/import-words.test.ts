import { describe, expect, it } from 'vitest'
import type { Difference } from '../../../../../src/renderer/data/exchange/compare-import.ts'
import { recordTitle } from '../../../../../src/renderer/features/settings/exchange/import-words.ts'
import { aLadder } from '../../../../support/builders/a-ladder.ts'
import { anEntry } from '../../../../support/builders/an-entry.ts'
import { anEvidence } from '../../../../support/builders/an-evidence.ts'

function titleOf(table: Difference['table'], record: Difference['mine']): string {
  return recordTitle({ table, mine: record, theirs: record, suggestion: 'mine' })
}

describe('a record that differs', () => {
  it('is called by its day and its first line', () => {
    expect(titleOf('evidence', anEvidence({ title: 'Three teams' }))).toBe(
      '2026-03-01 · Three teams',
    )
    const entry = anEntry({ text: 'First line\nSecond line' })
    expect(titleOf('entries', entry)).toBe(`${entry.day} · First line`)
  })

  it('is called by its employer as well where it is a ladder', () => {
    const ladder = aLadder({ employer: 'Analytical Engines', name: 'Engineering' })
    expect(titleOf('ladders', ladder)).toBe('Analytical Engines · Engineering')
  })
})
