import { describe, expect, it } from 'vitest'
import type { RecordTable } from '#shared/records/change.ts'
import { plainEntry } from '#shared/records/entry.ts'
import { defaultSettings } from '#shared/records/settings.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { importTools } from '../../../../src/renderer/host/exchange-tools.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aSettingsRecord } from '../../../support/builders/a-settings-record.ts'
import { anEntry } from '../../../support/builders/an-entry.ts'
import { importFiles } from '../../../support/corpus/exchange.ts'

const { journal: _journal, reminders: _reminders, ...settings } = aSettingsRecord({ theme: 'dark' })
const { id, createdAt, updatedAt, deletedAt, day, at, text, tags, starred, source } = anEntry()
const { level: _level, ...goal } = aGoal()
const entry = { id, createdAt, updatedAt, deletedAt, day, at, text, tags, starred, source }

/** `cairn.json` as a schema before wrote it: fewer fields, fewer tables, counts of some tables. */
function oldExport(schema: number, records: Readonly<Partial<Record<RecordTable, object[]>>>) {
  const digest = createDigest(importTools.sha256)
  const tables = Object.entries(records) as [RecordTable, object[]][]
  for (const [table, rows] of tables) {
    for (const row of rows) digest.add(rowToLine(table, row as never))
  }
  const counts = Object.fromEntries(tables.map(([table, rows]) => [table, rows.length]))
  const content = JSON.stringify({
    format: 'cairn-export',
    version: 1,
    app: '0.1.0',
    schema,
    madeAt: '2026-11-22T20:00:00.000Z',
    counts: { ...counts, profile: 0 },
    digest: digest.hex(),
    records,
  })
  return importFiles([{ path: 'cairn.json', content }])
}

describe('an export of schema 4', () => {
  it('is taken with the fields that it lacks, and its digest holds', async () => {
    const draft = await oldExport(4, { settings: [settings], entries: [entry], goals: [goal] })
    if (!draft.ok) throw new Error(draft.error.reason)
    const { records, repaired, refused } = draft.value
    expect({ repaired: repaired.list, refused: refused.list }).toEqual({
      repaired: [],
      refused: [],
    })
    expect(records.entries).toEqual([{ ...plainEntry, ...entry, source: null }])
    expect(records.goals).toEqual([{ ...goal, level: null }])
    expect(records.settings?.[0]).toMatchObject({
      theme: 'dark',
      journal: defaultSettings.journal,
      reminders: defaultSettings.reminders,
    })
  })

  it('still refuses a row that does not fit, by the name of its field', async () => {
    const draft = await oldExport(4, { entries: [{ ...entry, day: 'yesterday' }] })
    if (!draft.ok) throw new Error(draft.error.reason)
    expect(draft.value.refused.list).toMatchObject([{ field: 'day' }])
    expect(draft.value.records.entries).toEqual([])
  })
})

describe('an export of schema 5', () => {
  it('is taken with goals that aim at no ladder, and its digest holds', async () => {
    const settled = aSettingsRecord({ journal: { streak: false, reviewDay: 1 } })
    const written = anEntry({ mood: 4 })
    const records = { goals: [goal], settings: [settled], entries: [written] }
    const draft = await oldExport(5, records)
    if (!draft.ok) throw new Error(draft.error.reason)
    const { repaired, refused } = draft.value
    expect({ repaired: repaired.list, refused: refused.list }).toEqual({
      repaired: [],
      refused: [],
    })
    expect(draft.value.records).toMatchObject({ ...records, goals: [{ ...goal, level: null }] })
  })
})

describe('an export of this schema', () => {
  it('is not given what it lacks: a goal without its level was changed by hand', async () => {
    const draft = await oldExport(6, { goals: [goal] })
    expect(draft.ok && draft.value.refused.list).toMatchObject([{ field: 'level' }])
  })
})
