import type { RecordTable } from '../records/change.ts'
import type { RecordOf } from '../records/record-schemas.ts'

/** Facts of an export beside its records. */
export interface ExportFacts {
  /** Version of Cairn that writes it. */
  readonly app: string
  /** Number of the newest migration of the store. */
  readonly schema: number
  /** Instant in UTC. */
  readonly madeAt: string
}

/** Some rows of one table. */
export interface ExportRows<Name extends RecordTable = RecordTable> {
  readonly table: Name
  readonly rows: readonly RecordOf[Name][]
}

/** One whole file of the export. */
export interface ExportFile {
  /** Relative and plain: lower case letters, digits, `-`, `_`, `.`, with `/` between folders. */
  readonly path: string
  readonly text: string
  /** `base64`: the text stands for the bytes of a file that is no text. */
  readonly encoding: 'utf8' | 'base64'
}
