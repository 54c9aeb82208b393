import { buildExport, type ExportBuilder } from '#core/exchange/export/build-export.ts'
import { readImport } from '#core/exchange/import/read-import.ts'
import type { Known } from '#core/exchange/import/tools.ts'
import type { ExportFile } from '#shared/exchange/export-content.ts'
import type { ImportDraft, ImportResult } from '#shared/exchange/import-draft.ts'
import { type KnownIds, NAMED_TABLES } from '#shared/exchange/references.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import { readChosen } from './exchange-files.ts'
import type { ExchangeReply, ExchangeRequest, ReadRows, Written } from './exchange-message.ts'
import { shrinkPictures } from './exchange-shrink.ts'
import { importTools } from './exchange-tools.ts'
import { createZip, type ZipWriter } from './exchange-zip.ts'

interface Job {
  readonly builder: ExportBuilder
  readonly zip: ZipWriter | null
}

let job: Job | null = null

self.addEventListener('message', async ({ data }: MessageEvent<ExchangeRequest>) => {
  const reply = await answer(data)
  self.postMessage((reply.type === 'read' ? handOver(reply) : reply) satisfies ExchangeReply)
})

/** Rows in one message. Source: judgement; the page takes some milliseconds to unpack them. */
const ROWS_AT_ONCE = 250

/** Sends the rows ahead in pieces: all at once would hold up the page while it unpacks them. */
function handOver(reply: Extract<ExchangeReply, { type: 'read' }>): ExchangeReply {
  const { result } = reply
  if (!result.ok) return reply
  for (const table of RECORD_TABLES) {
    const rows = result.value.records[table] ?? []
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const piece = { type: 'read-rows', table, rows: rows.slice(at, at + ROWS_AT_ONCE) } as const
      self.postMessage(piece satisfies ReadRows)
    }
  }
  return { type: 'read', result: ok({ ...result.value, records: {} }) }
}

async function answer(request: ExchangeRequest): Promise<ExchangeReply> {
  if (request.type === 'read') return { type: 'read', result: await read(request) }
  return { type: 'written', written: write(request) }
}

async function read({
  files,
  known,
}: Extract<ExchangeRequest, { type: 'read' }>): Promise<ImportResult<ImportDraft>> {
  const chosen = await readChosen(files)
  if (!chosen.ok) return chosen
  return readImport(chosen.value.files, {
    pictures: await shrinkPictures(chosen.value.pictures),
    others: chosen.value.others,
    tools: importTools,
    known: { ids: toSets(known.ids), schema: known.schema },
  })
}

function toSets(ids: KnownIds): Known['ids'] {
  const sets = NAMED_TABLES.map((table) => [table, new Set(ids[table])] as const)
  return Object.fromEntries(sets) as unknown as Known['ids']
}

function write(request: Exclude<ExchangeRequest, { type: 'read' }>): Written {
  if (request.type === 'begin') {
    job = {
      builder: buildExport(request.facts, importTools.sha256),
      zip: request.into === 'zip' ? createZip(request.facts.madeAt) : null,
    }
    return { files: [], bytes: [], zipped: 0 }
  }
  if (job === null) throw new Error('An export has to begin first')
  const { builder, zip } = job
  const isLast = request.type === 'finish'
  const files: ExportFile[] = isLast ? builder.finish() : builder.add(request.rows)
  if (zip === null) return { files, bytes: [], zipped: 0 }
  for (const file of files) zip.add(file)
  return { files: [], bytes: isLast ? zip.finish() : zip.take(), zipped: files.length }
}
