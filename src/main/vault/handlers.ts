import type { VaultCallName } from '#shared/contract/contract.ts'
import type { Handlers } from '#shared/contract/dispatch.ts'
import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { beginFolder, type FolderExport } from './folder-export.ts'
import { parseChanges } from './parse-changes.ts'
import { createAssembly } from './pieces.ts'
import { beginReadingFile, beginReadingSnapshot, beginRebuilding, type Reading } from './reading.ts'
import { type SavePageOptions, savePage } from './save-page.ts'
import type { StoreAside } from './store-aside.ts'
import { createTransfers } from './transfers.ts'
import { CLOSED_DIALOG, ENDED } from './trouble.ts'
import { beginBackup, beginSnapshot, type Writing, type WritingOptions } from './writing.ts'

export interface VaultDoor {
  readonly handlers: Pick<Handlers, VaultCallName>
  /** The page is gone, or the vault was locked: what was under way ends without a trace. */
  cancelAll(): Promise<void>
}

export interface DoorOptions extends WritingOptions, SavePageOptions {
  readonly storeAside: StoreAside
  readonly showFolder: () => void
}

/** Answers the calls of the vault. What the person sees of a file is a name; a path never leaves this process. */
export function createVaultHandlers(options: DoorOptions): VaultDoor {
  const { vault, dialogs } = options
  const assembly = createAssembly()
  const writings = createTransfers<Writing>()
  const readings = createTransfers<Reading>()
  const folders = createTransfers<FolderExport>()

  const handlers: VaultDoor['handlers'] = {
    'vault/read': async () => ok(await vault.state()),
    'vault/append': async ({ databaseId, first, last, index, isLast, text }) => {
      const whole = assembly.add(`${databaseId} ${first} ${last}`, index, text, isLast)
      if (!whole.ok || whole.value === null) return outcome(whole, () => null)
      const changes = parseChanges(whole.value, first, last)
      return changes.ok ? outcome(await vault.append(databaseId, changes.value)) : changes
    },
    'vault/begin-snapshot': async ({ kind, subject }) => {
      const opened = await writings.open(() => beginSnapshot(options, kind, subject))
      return outcome(opened, ({ id }) => ({ transfer: id }))
    },
    'vault/begin-backup': async ({ subject, passphrase }) => {
      const opened = await writings.open(() => beginBackup(options, subject, passphrase))
      return outcome(opened, ({ id, transfer }) => ({ transfer: id, name: transfer.name }))
    },
    'vault/write-piece': async ({ transfer, index, text }) => {
      const writing = writings.find(transfer)
      return outcome(writing.ok ? await writing.value.write(index, text) : writing, toNothing)
    },
    'vault/finish-writing': async ({ transfer }) =>
      outcome((await writings.take(transfer)?.finish()) ?? ENDED),
    'vault/cancel': async ({ transfer }) => {
      for (const open of [writings, readings, folders]) await open.take(transfer)?.cancel()
      return DONE
    },
    'vault/begin-reading': async (request) => {
      const opened = await readings.open(() => beginReading(request))
      return outcome(opened, ({ id, transfer }) => {
        const { name, header, needsPassphrase, shortfall } = transfer
        return { transfer: id, name, header, needsPassphrase, shortfall }
      })
    },
    'vault/unlock-reading': async ({ transfer, passphrase }) => {
      const reading = readings.find(transfer)
      return outcome(reading.ok ? await reading.value.unlock(passphrase) : reading, toNothing)
    },
    'vault/read-piece': async ({ transfer, index }) => {
      const reading = readings.find(transfer)
      return outcome(reading.ok ? await reading.value.read(index) : reading)
    },
    'vault/unlock': async ({ passphrase, remember }) =>
      outcome(await vault.unlock(passphrase, remember), toNothing),
    'vault/lock': async () => outcome(await vault.lock(), toNothing),
    'vault/when-locked': async () =>
      outcome(await vault.whenLocked(), () => ({ at: options.now() })),
    'vault/set-passphrase': async ({ current, next, remember }) =>
      outcome(await vault.setPassphrase(current, next, remember), toNothing),
    'vault/set-auto-lock': async ({ minutes }) =>
      outcome(await vault.setAutoLock(minutes), toNothing),
    'vault/set-store-aside': async () => outcome(await options.storeAside.set(), toNothing),
    'vault/show-folder': async () => {
      options.showFolder()
      return DONE
    },
    'vault/erase': async () => {
      await cancelAll()
      const forgotten = await options.storeAside.forget()
      return outcome(forgotten.ok ? await vault.erase() : forgotten, toNothing)
    },
    'files/begin-folder': async ({ name }) => {
      const opened = await folders.open(async () => {
        const parent = await dialogs.pickFolder()
        return parent === null ? CLOSED_DIALOG : beginFolder(parent, name)
      })
      return outcome(opened, ({ id, transfer }) => ({ transfer: id, name: transfer.name }))
    },
    'files/write-piece': async ({ transfer, path, index, text, encoding }) => {
      const folder = folders.find(transfer)
      return outcome(
        folder.ok ? await folder.value.write(path, index, Buffer.from(text, encoding)) : folder,
        toNothing,
      )
    },
    'files/finish-folder': async ({ transfer }) =>
      outcome((await folders.take(transfer)?.finish()) ?? ENDED, toNothing),
    'files/save-pdf': async ({ name }) => outcome(await savePage(options, name)),
  }

  type ReadingRequest = Parameters<Handlers['vault/begin-reading']>[0]

  function beginReading(request: ReadingRequest): Promise<VaultResult<Reading>> {
    switch (request.source) {
      case 'snapshot':
        return beginReadingSnapshot(vault, request.id)
      case 'file':
        return beginReadingFile(vault, dialogs)
      case 'rebuild':
        return beginRebuilding(vault)
    }
  }

  async function cancelAll(): Promise<void> {
    assembly.clear()
    await Promise.all([writings.cancelAll(), readings.cancelAll(), folders.cancelAll()])
  }

  return { handlers, cancelAll }
}

const toNothing = () => ({})
const DONE = ok({ outcome: 'done', value: {} } as const)

function failed({ why, reason }: VaultFailure) {
  return ok({ outcome: 'failed', why, reason } as const)
}

function outcome<Value, Shown = Value>(
  result: VaultResult<Value>,
  show: (value: Value) => Shown = (value) => value as unknown as Shown,
) {
  return result.ok
    ? ok({ outcome: 'done', value: show(result.value) } as const)
    : failed(result.error)
}
