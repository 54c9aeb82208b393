import { useMemo, useState } from 'react'
import type { RecordTable } from '#shared/records/change.ts'
import { useWriter } from '../data-context.ts'
import { isBringable } from './bring-back.ts'
import { stepToWords, type ToldStep } from './to-words.ts'
import { useHistoryCommands, useRecordHistory } from './use-history.ts'

/** One change of a record, newest first in a list. */
export interface RecordVersion {
  readonly number: number
  /** Shape: ISO 8601 in UTC. */
  readonly at: string
  readonly label: string
  readonly told: ToldStep
  /** Makes the record what it was before this change; null where there was nothing, or this window may not write. */
  readonly bringBack: (() => Promise<boolean>) | null
}

/** Versions shown at first, and more with each press. Source: judgement (about a screenful). */
const PAGE = 12

/** What became of one record, newest first; undefined while being read. */
export function useRecordVersions(table: RecordTable, id: string) {
  const [limit, setLimit] = useState(PAGE)
  const page = useRecordHistory(table, id, limit)
  const commands = useHistoryCommands()
  const mayWrite = useWriter()
  return useMemo(() => {
    if (page === undefined) return undefined
    const versions = page.changes.flatMap(({ number, at, label, steps }): RecordVersion[] => {
      const step = steps.find((each) => each.table === table && each.id === id)
      if (step === undefined) return []
      const told = stepToWords(step)
      if (told.what === 'changed' && told.fields.length === 0) return []
      const isOffered = mayWrite && isBringable(step)
      const bringBack = async () => (await commands.bringBack(number, table, id)).ok
      return [{ number, at, label, told, bringBack: isOffered ? bringBack : null }]
    })
    const showMore = page.hasMore ? () => setLimit(limit + PAGE) : null
    return { versions, showMore, isCut: page.isCut }
  }, [page, table, id, commands, mayWrite, limit])
}
