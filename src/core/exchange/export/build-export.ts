import type { ExportFacts, ExportFile, ExportRows } from '#shared/exchange/export-content.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { rowsToCsv } from '../../csv.ts'
import { EXPORT_FORMAT, EXPORT_JSON, EXPORT_VERSION } from '../format.ts'
import { writeDocument } from '../front-matter.ts'
import { attachmentToFile } from './attachment-files.ts'
import { recordToDocument } from './documents.ts'
import { createNames } from './names.ts'
import { readme } from './readme.ts'
import { SHEETS } from './tables.ts'

export interface ExportBuilder {
  /** Takes some rows, a table in one go or in several; returns the documents that they became. */
  add(rows: ExportRows): ExportFile[]
  /** The files that are about all records. Nothing can be added afterwards. */
  finish(): ExportFile[]
}

/**
 * Turns records into plain files as they come: a document for each that one reads, tables for numbers, and
 * `cairn.json` with all there is. Holds the text of the last two alone. `sha256` gives the bytes of a text's UTF-8.
 */
export function buildExport(
  facts: ExportFacts,
  sha256: (text: string) => Uint8Array,
): ExportBuilder {
  const names = createNames()
  const digest = createDigest(sha256)
  const lines = new Map<RecordTable, string[]>(RECORD_TABLES.map((table) => [table, []]))
  const sheets = new Map<string, string>()

  function take<Name extends RecordTable>(table: Name, record: RecordOf[Name]): ExportFile | null {
    digest.add(rowToLine(table, record))
    lines.get(table)?.push(JSON.stringify(record))
    const sheet = SHEETS[table]
    if (sheet !== undefined && record.deletedAt === null) {
      const before = sheets.get(sheet.path) ?? rowsToCsv([sheet.headings])
      sheets.set(sheet.path, before + rowsToCsv(sheet.toRows(record)))
    }
    const written = attachmentToFile(table, record)
    if (written !== null) {
      names.learnFile(record.id, written.path)
      return written
    }
    const document = recordToDocument(table, record, names)
    if (document === null) return null
    const text = writeDocument(document.fields, document.body)
    return { path: document.path, text, encoding: 'utf8' }
  }

  return {
    add: ({ table, rows }) => rows.flatMap((record) => take(table, record) ?? []),
    finish() {
      const counts = RECORD_TABLES.map((table) => [table, lines.get(table)?.length ?? 0] as const)
      const total = counts.reduce((sum, [, count]) => sum + count, 0)
      const head = {
        format: EXPORT_FORMAT,
        version: EXPORT_VERSION,
        app: facts.app,
        schema: facts.schema,
        madeAt: facts.madeAt,
        counts: Object.fromEntries(counts),
        digest: digest.hex(),
      }
      const tables = RECORD_TABLES.map((table) => {
        const rows = lines.get(table) ?? []
        return `"${table}":[${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n`}]`
      })
      const json = `${JSON.stringify(head).slice(0, -1)},\n"records":{\n${tables.join(',\n')}\n}}\n`
      return [
        ...[...sheets].map(([path, text]) => ({ path, text })),
        { path: EXPORT_JSON, text: json },
        { path: 'readme.md', text: readme(facts, total) },
      ].map((file) => ({ ...file, encoding: 'utf8' as const }))
    },
  }
}
