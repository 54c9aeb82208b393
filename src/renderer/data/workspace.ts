import { err, ok, type Result } from '#shared/result.ts'
import { today } from './clock.ts'
import type { CommitError } from './commit-error.ts'
import { type EraseError, eraseEverything } from './erase.ts'
import { type OpenError, openDatabase } from './open-database.ts'
import type { Ask, SampleError } from './sample-step.ts'
import { claimWriter } from './writer.ts'

/** Whose records are open: the person's own, or the sample that one can look around in. */
export type Workspace = 'own' | 'sample'

/** Two databases, so that the sample cannot touch what is the person's own. */
export const DATABASE_NAMES = { own: 'cairn', sample: 'cairn-sample' } as const

/** Names the database that holds the person's own records, once a restore has put another in the place of the first. */
export const POINTER_DATABASE = 'cairn-switch'

export type EnterSampleError = OpenError | EraseError | CommitError | SampleError

const KEY = 'cairn.workspace'

/** The workspace that was open last. */
export function readWorkspace(): Workspace {
  try {
    return localStorage.getItem(KEY) === 'sample' ? 'sample' : 'own'
  } catch {
    return 'own'
  }
}

export function rememberWorkspace(workspace: Workspace): void {
  try {
    localStorage.setItem(KEY, workspace)
  } catch {
    // Where nothing can be noted, the next start opens the person's own records.
  }
}

/** Makes the sample anew, through the same commands as everything else, and leaves it closed. */
export async function prepareSample(ask: Ask): Promise<Result<null, EnterSampleError>> {
  const name = DATABASE_NAMES.sample
  const erased = await eraseEverything(name)
  if (!erased.ok) return erased
  const opened = await openDatabase(name)
  if (!opened.ok) return opened
  const database = opened.value
  const claim = await claimWriter(name, (isWriter) => {
    database.mayWrite = isWriter
  })
  try {
    if (!database.mayWrite) return err({ type: 'ReadOnly' })
    const { fillSample } = await import('./sample-content.ts')
    const filled = await fillSample(database, { today: today(), ask })
    return filled.ok ? ok(null) : filled
  } finally {
    database.close()
    await claim.release()
  }
}
