import type { ExportFacts, ExportFile, ExportRows } from '#shared/exchange/export-content.ts'
import type { ImportDraft, ImportResult } from '#shared/exchange/import-draft.ts'
import type { KnownIds } from '#shared/exchange/references.ts'
import type { RecordTable } from '#shared/records/change.ts'

/** A file that the person chose; read by the worker, so that the page never holds its bytes. */
export interface ChosenFile {
  /** Relative, with `/` between folders. */
  readonly path: string
  readonly blob: Blob
}

/** What rows of an import may point to. */
export interface KnownStore {
  readonly ids: KnownIds
  /** Number of the newest migration of the store. */
  readonly schema: number
}

/** From the page to the worker. Each is answered by one reply. */
export type ExchangeRequest =
  | { readonly type: 'read'; readonly files: readonly ChosenFile[]; readonly known: KnownStore }
  | { readonly type: 'begin'; readonly facts: ExportFacts; readonly into: 'files' | 'zip' }
  | { readonly type: 'rows'; readonly rows: ExportRows }
  | { readonly type: 'finish' }

/** What is ready so far: files, or the next bytes of the one zip. */
export interface Written {
  readonly files: readonly ExportFile[]
  readonly bytes: readonly Uint8Array<ArrayBuffer>[]
  /** Number of files that went into the zip. */
  readonly zipped: number
}

/** Some of the rows that were read. They come before the reply, which then has no records of its own. */
export interface ReadRows {
  readonly type: 'read-rows'
  readonly table: RecordTable
  readonly rows: readonly unknown[]
}

export type ExchangeReply =
  | { readonly type: 'read'; readonly result: ImportResult<ImportDraft> }
  | { readonly type: 'written'; readonly written: Written }
