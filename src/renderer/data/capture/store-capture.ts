import {
  captureToAction,
  captureToEntry,
  captureToEvidence,
} from '#shared/capture/capture-to-form.ts'
import type { Capture, CaptureKind } from '#shared/capture/read-capture.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { addAction, deleteAction } from '../actions/action-repository.ts'
import { now, today } from '../clock.ts'
import type { CommitError } from '../commit-error.ts'
import { type CairnDatabase, META_ID } from '../database.ts'
import { addEntry, deleteEntry } from '../entries/entry-repository.ts'
import { addEvidence, deleteEvidence } from '../evidence/evidence-repository.ts'
import { undo } from '../history/undo.ts'

const DELETE = { entry: deleteEntry, action: deleteAction, evidence: deleteEvidence } as const

/** A line that was stored, with the way back. */
export interface StoredCapture {
  readonly kind: CaptureKind
  readonly id: string
  /** Takes it away again: by undo while nothing came after it, into the trash later. */
  readonly takeBack: () => Promise<void>
}

/** Stores a captured line as what it was read as. */
export async function storeCapture(
  database: CairnDatabase,
  capture: Capture,
): Promise<Result<StoredCapture, CommitError>> {
  const stored = await add(database, capture)
  if (!stored.ok) return err(stored.error)
  const { id } = stored.value
  const number = await readChangeNumber(database)
  return ok({
    kind: capture.kind,
    id,
    takeBack: async () => {
      if ((await readChangeNumber(database)) === number) await undo(database)
      else await DELETE[capture.kind](database, id)
    },
  })
}

function add(
  database: CairnDatabase,
  capture: Capture,
): Promise<Result<{ readonly id: string }, CommitError>> {
  switch (capture.kind) {
    case 'entry': {
      // Of another day nobody said at what time it was.
      const at = capture.day === null || capture.day === today() ? now() : null
      return addEntry(database, { ...captureToEntry(capture, today()), at })
    }
    case 'action':
      return addAction(database, captureToAction(capture))
    case 'evidence':
      return addEvidence(database, captureToEvidence(capture, today()))
  }
}

async function readChangeNumber(database: CairnDatabase): Promise<number> {
  return (await database.meta.get(META_ID))?.changeNumber ?? 0
}
