import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './format/failure.ts'
import { CLOSED_DIALOG, toFailure } from './trouble.ts'
import type { WritingOptions } from './writing.ts'

export interface SavePageOptions
  extends Pick<WritingOptions, 'vault' | 'dialogs' | 'files' | 'unfinished'> {
  /** The page as PDF; null where it could not be printed. */
  readonly printPage: () => Promise<Buffer | null>
}

const UNPRINTED = fail('unreachable', 'The page could not be printed.')

/**
 * Prints the page and writes it where the person wants it. It is printed before the person is asked, since it may
 * change while a dialog is open; nothing leaves a vault that is locked by then.
 */
export async function savePage(
  { vault, dialogs, files, unfinished, printPage }: SavePageOptions,
  name: string,
): Promise<VaultResult<{ readonly name: string }>> {
  const isLocked = async () => {
    const leave = await vault.mayRead()
    return !leave.ok && leave.error.why === 'locked' ? leave : null
  }
  const before = await isLocked()
  if (before !== null) return before
  const pdf = await printPage()
  if (pdf === null) return UNPRINTED
  const path = await dialogs.pickPdf(`${name}.pdf`)
  if (path === null) return CLOSED_DIALOG
  const meanwhile = await isLocked()
  if (meanwhile !== null) return meanwhile
  // What a killed process leaves of it is found by the next start.
  const beside = `${path}.${randomBytes(8).toString('hex')}.tmp`
  await unfinished.begin(beside).catch(() => {})
  try {
    await files.writeWhole(beside, [pdf])
    await files.rename(beside, path)
    return ok({ name: basename(path) })
  } catch (error) {
    return toFailure(error)
  } finally {
    await files.remove(beside).catch(() => {})
    await unfinished.end(beside).catch(() => {})
  }
}
