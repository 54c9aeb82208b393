import { err, ok } from '#shared/result.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import type { BackupReader, VaultResult } from '#shared/vault/vault.ts'
import { type BackupClient, BackupWorkEnded, startBackupClient } from './backup-client.ts'
import type { RebuildParts } from './backup-message.ts'
import { failed } from './failure.ts'

/**
 * Opens a copy for reading. One without a passphrase is verified whole before this resolves, one with as soon as
 * that is known: nothing of a damaged file is ever served.
 */
export function openCopy(name: string, file: Blob): Promise<VaultResult<BackupReader>> {
  return openWith(name, async (client) => {
    const opened = await client.ask('open', file)
    if (!opened.ok || opened.value.encryption !== null) return opened
    const verified = await client.ask('unlock', null)
    return verified.ok ? opened : verified
  })
}

/** Opens a store put together from a copy and the changes after it. */
export function openRebuilt(name: string, parts: RebuildParts): Promise<VaultResult<BackupReader>> {
  return openWith(name, (client) => client.ask('rebuild', parts))
}

async function openWith(
  name: string,
  open: (client: BackupClient) => Promise<VaultResult<BackupHeader>>,
): Promise<VaultResult<BackupReader>> {
  const client = startBackupClient()
  const opened = await orEnded(() => open(client))
  if (!opened.ok) {
    client.end()
    return opened
  }
  return ok({
    name,
    header: opened.value,
    needsPassphrase: opened.value.encryption !== null,
    unlock: (passphrase) => orEnded(() => client.ask('unlock', passphrase)),
    pieces: () => pieces(client),
    close: async () => client.end(),
  })
}

async function* pieces(client: BackupClient): AsyncGenerator<VaultResult<string>> {
  for (;;) {
    const next = await orEnded(() => client.ask('next', null))
    if (!next.ok) {
      yield err(next.error)
      return
    }
    if (next.value === null) return
    yield ok(next.value)
  }
}

async function orEnded<Value>(ask: () => Promise<VaultResult<Value>>): Promise<VaultResult<Value>> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof BackupWorkEnded)) throw error
    return failed('cancelled', 'The reading of this copy has ended.')
  }
}
