import type { RecordTable } from '../records/change.ts'
import type { RecordOf } from '../records/record-schemas.ts'
import type { Result } from '../result.ts'

/** Which program wrote what is imported. */
export type ImportKind = 'cairn' | 'day-one' | 'jrnl' | 'markdown'

/** Something about a part of the import that the person should know. */
export interface Finding {
  /** The file and the part of it, such as `cairn.json, milestones 3`. As the file has it: it may be hostile. */
  readonly where: string
  /** Dotted name of the field; empty where it is about the whole. */
  readonly field: string
  /** What was repaired, or what would be right, in plain words. */
  readonly what: string
}

/** Remarks of one sort; the first of them in words, all of them counted. */
export interface Findings {
  readonly list: readonly Finding[]
  readonly count: number
}

export type RecordsByTable = {
  readonly [Name in RecordTable]?: readonly RecordOf[Name][]
}

/** What was read of the files, checked and made anew; nothing is stored yet. */
export interface ImportDraft {
  readonly kind: ImportKind
  readonly records: RecordsByTable
  /** Taken, after something was put right. */
  readonly repaired: Findings
  /** Not taken: which field, and what would be right. */
  readonly refused: Findings
  /** Not wrong, but there is no place for it. */
  readonly leftOut: Findings
}

/** Why nothing of the files can be taken. */
export const IMPORT_TROUBLES = [
  'empty',
  /** More bytes, files, rows or depth than is read. */
  'too-large',
  'too-slow',
  /** Not text in UTF-8. */
  'not-text',
  /** No kind that is known. */
  'unknown-kind',
  /** The file breaks the rules of its own format. */
  'malformed',
  /** Written by a newer Cairn. */
  'newer',
  'unsafe-archive',
  /** The file could not be read, or the work stopped. */
  'unreadable',
  'cancelled',
] as const
export type ImportTrouble = (typeof IMPORT_TROUBLES)[number]

export interface ImportFailure {
  readonly why: ImportTrouble
  /** One plain sentence that says which file and what would be right. */
  readonly reason: string
}

export type ImportResult<Value> = Result<Value, ImportFailure>

/** A file as it came, or as an archive held it. */
export interface ImportFile {
  /** Relative, with `/` between folders. */
  readonly path: string
  readonly bytes: Uint8Array
}
