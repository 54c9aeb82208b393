import { describe, expect, it } from 'vitest'
import { plainEntry } from '#shared/records/entry.ts'
import { defaultSettings } from '#shared/records/settings.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { importTools } from '../../../../src/renderer/host/exchange-tools.ts'
import { aSettingsRecord } from '../../../support/builders/a-settings-record.ts'
import { anEntry } from '../../../support/builders/an-entry.ts'
import { importFiles } from '../../../support/corpus/exchange.ts'

const { journal: _journal, reminders: _reminders, ...settings } = aSettingsRecord({ theme: 'dark' })
const { id, createdAt, updatedAt, deletedAt, day, at, text, tags, starred, source } = anEntry()
const entry = { id, createdAt, updatedAt, deletedAt, day, at, text, tags, starred, source }

/** `cairn.json` as schema 4 wrote it: fewer fields, fewer tables, counts of ten tables. */
function oldExport(entries: readonly object[]) {
  const digest = createDigest(importTools.sha256)
  digest.add(rowToLine('settings', settings as never))
  for (const row of entries) digest.add(rowToLine('entries', row as never))
  const content = JSON.stringify({
    format: 'cairn-export',
    version: 1,
    app: '0.1.0',
    schema: 4,
    madeAt: '2026-11-22T20:00:00.000Z',
    counts: { settings: 1, entries: entries.length, profile: 0 },
    digest: digest.hex(),
    records: { settings: [settings], entries },
  })
  return importFiles([{ path: 'cairn.json', content }])
}

describe('an export of schema 4', () => {
  it('is taken with the fields that it lacks, and its digest holds', async () => {
    const draft = await oldExport([entry])
    if (!draft.ok) throw new Error(draft.error.reason)
    const { records, repaired, refused } = draft.value
    expect({ repaired: repaired.list, refused: refused.list }).toEqual({
      repaired: [],
      refused: [],
    })
    expect(records.entries).toEqual([{ ...plainEntry, ...entry, source: null }])
    expect(records.settings?.[0]).toMatchObject({
      theme: 'dark',
      journal: defaultSettings.journal,
      reminders: defaultSettings.reminders,
    })
  })

  it('still refuses a row that does not fit, by the name of its field', async () => {
    const draft = await oldExport([{ ...entry, day: 'yesterday' }])
    if (!draft.ok) throw new Error(draft.error.reason)
    expect(draft.value.refused.list).toMatchObject([{ field: 'day' }])
    expect(draft.value.records.entries).toEqual([])
  })
})
