import { buildExport } from '#core/exchange/export/build-export.ts'
import { readImport } from '#core/exchange/import/read-import.ts'
import type { Known } from '#core/exchange/import/tools.ts'
import type { ExportFile, ExportRows } from '#shared/exchange/export-content.ts'
import { EXPORT_ORDER } from '#shared/exchange/export-order.ts'
import type { ImportDraft, ImportResult, RecordsByTable } from '#shared/exchange/import-draft.ts'
import { NAMED_TABLES } from '#shared/exchange/references.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { exportedBytes } from '../../../src/renderer/host/exchange-bytes.ts'
import { readChosen } from '../../../src/renderer/host/exchange-files.ts'
import { importTools } from '../../../src/renderer/host/exchange-tools.ts'
import { createZip } from '../../../src/renderer/host/exchange-zip.ts'

export const FACTS = { app: '0.1.0', schema: 6, madeAt: '2026-11-22T20:00:00.000Z' }

export const EMPTY_STORE: Known = {
  ids: Object.fromEntries(
    NAMED_TABLES.map((table) => [table, new Set<string>()]),
  ) as unknown as Known['ids'],
  schema: 6,
}

/** A file as a person chooses it. */
export interface GivenFile {
  readonly path: string
  readonly content: string | Uint8Array<ArrayBuffer> | Blob
}

/** The whole way of an import but for the store: what was chosen, unfolded, recognized, checked. */
export async function importFiles(
  files: readonly GivenFile[],
  known: Known = EMPTY_STORE,
): Promise<ImportResult<ImportDraft>> {
  const chosen = await readChosen(
    files.map(({ path, content }) => ({
      path,
      blob: content instanceof Blob ? content : new Blob([content]),
    })),
  )
  if (!chosen.ok) return chosen
  const { files: texts, pictures, others } = chosen.value
  return readImport(texts, { known, tools: importTools, pictures, others })
}

/** The files that an export of these records has. */
export function exportFiles(records: RecordsByTable): ExportFile[] {
  const builder = buildExport(FACTS, importTools.sha256)
  const files = EXPORT_ORDER.flatMap((table) =>
    builder.add({ table, rows: records[table] ?? [] } as ExportRows),
  )
  return [...files, ...builder.finish()]
}

export function toGiven(files: readonly ExportFile[]): GivenFile[] {
  return files.map((file) => ({ path: file.path, content: exportedBytes(file) }))
}

/** The same files as the zip that the web host writes. */
export function exportZip(files: readonly ExportFile[]): GivenFile {
  const zip = createZip(FACTS.madeAt)
  for (const file of files) zip.add(file)
  return { path: 'cairn-export.zip', content: new Blob(zip.finish()) }
}

/** The digest that a store of these records has. */
export function digestOf(records: RecordsByTable): string {
  const digest = createDigest(importTools.sha256)
  for (const table of RECORD_TABLES) {
    for (const row of records[table] ?? []) digest.add(rowToLine(table, row))
  }
  return digest.hex()
}
