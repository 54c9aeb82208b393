import { describe, expect, it } from 'vitest'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { isRecordLine, rowToLine, STORED_TABLES } from '#shared/vault/row-line.ts'

describe('rowToLine', () => {
  it('is JSON of the table and the row, without a line break of its own', () => {
    const row = { id: 'a', text: 'two\nlines' }
    const line = rowToLine('goals', row)
    expect(line).not.toContain('\n')
    expect(JSON.parse(line)).toEqual(['goals', row])
  })
})

describe('isRecordLine', () => {
  it('is true of records and false of the bookkeeping', () => {
    const told = STORED_TABLES.filter((table) => isRecordLine(rowToLine(table, { id: 'x' })))
    expect(told).toEqual(RECORD_TABLES)
  })

  it.each(['', '[', '[""', '["unknown",{}]', 'goals', '{"goals":1}'])('is false of %j', (line) => {
    expect(isRecordLine(line)).toBe(false)
  })
})
