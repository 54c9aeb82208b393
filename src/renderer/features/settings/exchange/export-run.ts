import type { ImportResult } from '#shared/exchange/import-draft.ts'
import { err, ok } from '#shared/result.ts'
import { today } from '../../../data/clock.ts'
import type { CairnDatabase } from '../../../data/database.ts'
import { countRecords, exportFacts, readRecords } from '../../../data/exchange/read-records.ts'
import { beginExport } from '../../../host/exchange-client.ts'
import type { ExportFolder } from '../../../host/exchange-destination.ts'
import type { Written } from '../../../host/exchange-message.ts'
import { saveFile } from '../../../ui/save-file.ts'

interface Job {
  readonly database: CairnDatabase
  /** Version of Cairn. */
  readonly app: string
  readonly signal: AbortSignal
  /** Unit: share of the whole, 0 to 1. */
  readonly onProgress: (share: number) => void
}

export interface ExportOutcome {
  readonly files: number
  /** Name of the folder or file, to show. */
  readonly name: string
}

/** Writes the files into a new folder where the person picks. What was begun and not finished is taken away. */
export async function exportIntoFolder(
  job: Job,
  pick: (name: string) => Promise<ImportResult<ExportFolder>>,
): Promise<ImportResult<ExportOutcome>> {
  const folder = await pick(exportName())
  if (!folder.ok) return folder
  let files = 0
  const result = await run(job, 'files', async (written) => {
    for (const file of written.files) {
      if (job.signal.aborted) return CANCELLED
      const stored = await folder.value.write(file)
      if (!stored.ok) return stored
      files += 1
    }
    return ok(null)
  })
  const finished = result.ok ? await folder.value.finish() : result
  if (finished.ok) return ok({ files, name: folder.value.name })
  await folder.value.cancel()
  return finished
}

/** Gives the files to the browser as one zip to save. */
export async function exportIntoZip(job: Job): Promise<ImportResult<ExportOutcome>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let files = 0
  const result = await run(job, 'zip', async (written) => {
    parts.push(...written.bytes)
    files += written.zipped
    return ok(null)
  })
  if (!result.ok) return result
  const name = `${exportName()}.zip`
  saveFile(new Blob(parts, { type: 'application/zip' }), name)
  return ok({ files, name })
}

const CANCELLED = err({ why: 'cancelled', reason: 'You ended it.' } as const)

/** Share of the progress that is for the files about all records, written last. */
const LAST_SHARE = 0.1

async function run(
  { database, app, signal, onProgress }: Job,
  into: 'files' | 'zip',
  take: (written: Written) => Promise<ImportResult<null>>,
): Promise<ImportResult<null>> {
  const total = await countRecords(database)
  const work = await beginExport(exportFacts(app), into, signal)
  try {
    let done = 0
    for await (const rows of readRecords(database)) {
      const written = await work.add(rows)
      const taken = written.ok ? await take(written.value) : written
      if (!taken.ok) return taken
      done += rows.rows.length
      onProgress((done / Math.max(1, total)) * (1 - LAST_SHARE))
    }
    const last = await work.finish()
    return last.ok ? await take(last.value) : last
  } finally {
    work.end()
  }
}

function exportName(): string {
  return `cairn-export-${today()}`
}
