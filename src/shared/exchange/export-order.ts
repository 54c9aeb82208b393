import { RECORD_TABLES, type RecordTable } from '../records/change.ts'

const NAMED_FIRST: readonly RecordTable[] = ['people', 'attachments']

/** Tables as an export goes through them: first what documents name, people by their name and pictures by their file. */
export const EXPORT_ORDER: readonly RecordTable[] = [
  ...NAMED_FIRST,
  ...RECORD_TABLES.filter((table) => !NAMED_FIRST.includes(table)),
]
