import { ok } from '#shared/result.ts'
import type { Progress, VaultResult } from '#shared/vault/vault.ts'
import { BackupWorkEnded, startBackupClient } from './backup-client.ts'
import { cancelled, failed } from './failure.ts'
import type { Packed, PackFacts } from './pack.ts'
import { linesToPieces } from './text-pieces.ts'

/** Part of the progress that deriving a key takes where there is a passphrase. Source: judgement. */
const DERIVING_SHARE = 0.3

/** Where a packed copy ends up. */
export interface Destination {
  /** Puts the file there and gives back what can be read there now. */
  write(packed: Packed): Promise<VaultResult<Blob>>
  /** Takes away what `write` left, after a failure or a stop. */
  discard(): Promise<void>
}

/** Packs lines in a worker, writes the file, reads it back and verifies it. What fails or is stopped leaves no trace. */
export async function writeCopy(
  facts: PackFacts,
  passphrase: string | null,
  lines: AsyncIterable<string>,
  destination: Destination,
  { onProgress, isCancelled }: Progress = {},
): Promise<VaultResult<Packed>> {
  const client = startBackupClient()
  const start = passphrase === null ? 0 : DERIVING_SHARE
  const total = Object.values(facts.subject.counts).reduce((sum, count) => sum + count, 1)
  let isDone = false

  async function work(): Promise<VaultResult<Packed>> {
    const begun = await client.ask('pack', { facts, passphrase }, (share) => {
      onProgress?.(share * start)
      if (isCancelled?.() === true) client.end()
    })
    if (!begun.ok) return begun
    let written = 0
    for await (const piece of linesToPieces(lines)) {
      if (isCancelled?.() === true) return cancelled()
      const taken = await client.ask('text', piece.text)
      if (!taken.ok) return taken
      written += piece.lines
      onProgress?.(start + (1 - start) * Math.min(0.9, written / total))
    }
    const packed = await client.ask('finish', null)
    if (!packed.ok) return packed
    if (isCancelled?.() === true) return cancelled()
    const file = await destination.write(packed.value)
    if (!file.ok) return file
    const checked = await client.ask('check', file.value)
    if (!checked.ok) return checked
    isDone = true
    onProgress?.(1)
    return ok(packed.value)
  }

  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BackupWorkEnded)) throw error
    if (isCancelled?.() === true) return cancelled()
    return failed('unreachable', 'The copy could not be made: the work on it ended early.')
  } finally {
    client.end()
    if (!isDone) await destination.discard()
  }
}
