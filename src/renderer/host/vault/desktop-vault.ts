import type { CallName, CallReply, CallRequest } from '#shared/contract/contract.ts'
import { err, ok } from '#shared/result.ts'
import type { BackupReader, Progress, Vault, VaultResult } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import type { Host } from '../host.ts'
import { cancelled, failed } from './failure.ts'
import { linesToPieces } from './text-pieces.ts'

/** Calls whose reply tells its own expected failures. */
type VaultCallName = {
  [Name in CallName]: CallReply<Name> extends { readonly outcome: 'done' | 'failed' } ? Name : never
}[CallName]
type DoneOf<Name extends VaultCallName> = Extract<
  CallReply<Name>,
  { readonly outcome: 'done' }
>['value']

/** Part of the progress that is the sending; the rest is writing, flushing and reading back. Source: judgement. */
const SENDING_SHARE = 0.9

/** The vault that the desktop's main process keeps. Text goes there in pieces, each answered before the next. */
export function createDesktopVault(host: Host): Vault {
  async function ask<Name extends VaultCallName>(
    name: Name,
    request: CallRequest<Name>,
  ): Promise<VaultResult<DoneOf<Name>>> {
    const replied = await host.call(name, request)
    if (!replied.ok) return failed('unreachable', 'The app did not answer about the vault.')
    const reply = replied.value as
      | { readonly outcome: 'done'; readonly value: DoneOf<Name> }
      | ({ readonly outcome: 'failed' } & VaultFailure)
    return reply.outcome === 'done' ? ok(reply.value) : failed(reply.why, reply.reason)
  }

  /** Told of no value but that it worked. */
  async function tell<Name extends VaultCallName>(
    name: Name,
    request: CallRequest<Name>,
  ): Promise<VaultResult<null>> {
    const told = await ask(name, request)
    return told.ok ? ok(null) : told
  }

  /** Sends the lines and ends the transfer, well or not. */
  async function send(
    transfer: string,
    rows: number,
    lines: AsyncIterable<string>,
    { onProgress, isCancelled }: Progress = {},
  ) {
    let sent = 0
    let index = 0
    let isDone = false
    try {
      for await (const { text, lines: count } of linesToPieces(lines)) {
        if (isCancelled?.() === true) return cancelled()
        const taken = await ask('vault/write-piece', { transfer, index, text })
        if (!taken.ok) return taken
        index += 1
        sent += count
        onProgress?.(SENDING_SHARE * Math.min(1, sent / Math.max(1, rows)))
      }
      if (isCancelled?.() === true) return cancelled()
      const finished = await ask('vault/finish-writing', { transfer })
      isDone = finished.ok
      if (isDone) onProgress?.(1)
      return finished
    } finally {
      if (!isDone) await ask('vault/cancel', { transfer })
    }
  }

  async function read(
    request: CallRequest<'vault/begin-reading'>,
  ): Promise<VaultResult<BackupReader>> {
    const begun = await ask('vault/begin-reading', request)
    if (!begun.ok) return begun
    const { transfer, name, header, needsPassphrase } = begun.value
    async function* pieces(): AsyncGenerator<VaultResult<string>> {
      for (let index = 0; ; index++) {
        const piece = await ask('vault/read-piece', { transfer, index })
        if (!piece.ok) yield err(piece.error)
        else if (piece.value !== null) yield ok(piece.value)
        if (!piece.ok || piece.value === null) return
      }
    }
    return ok({
      name,
      header,
      needsPassphrase,
      unlock: (passphrase) => tell('vault/unlock-reading', { transfer, passphrase }),
      pieces,
      async close() {
        await ask('vault/cancel', { transfer })
      },
    })
  }

  return {
    kind: 'desktop',
    async read() {
      const replied = await host.call('vault/read', {})
      return replied.ok ? replied.value : UNREACHABLE
    },
    async append(databaseId, changes) {
      const [first, last] = [changes.at(0)?.number, changes.at(-1)?.number]
      if (first === undefined || last === undefined) throw new Error('no change to keep')
      const texts: string[] = []
      const lines = changes.map((change) => JSON.stringify(change))
      for await (const { text } of linesToPieces(lines)) texts.push(text)
      for (const [index, text] of texts.entries()) {
        const isLast = index === texts.length - 1
        const request = { databaseId, first, last, index, isLast, text }
        const kept = await ask('vault/append', request)
        if (!kept.ok) return kept
        if (kept.value !== null) return ok(kept.value)
      }
      return failed('unreachable', 'The app did not say whether the changes were kept.')
    },
    async writeSnapshot(kind, subject, lines, progress) {
      const begun = await ask('vault/begin-snapshot', { kind, subject })
      if (!begun.ok) return begun
      return send(begun.value.transfer, sum(subject.counts), lines, progress)
    },
    async writeBackup(subject, passphrase, lines, progress) {
      const begun = await ask('vault/begin-backup', { subject, passphrase })
      if (!begun.ok) return begun
      const { transfer, name } = begun.value
      const sent = await send(transfer, sum(subject.counts), lines, progress)
      return sent.ok ? ok({ name }) : sent
    },
    openSnapshot: (id) => read({ source: 'snapshot', id }),
    openFile: () => read({ source: 'file' }),
    openRebuild: () => read({ source: 'rebuild' }),
    unlock: (passphrase, remember) => tell('vault/unlock', { passphrase, remember }),
    lock: () => tell('vault/lock', {}),
    async whenLocked() {
      const locked = await ask('vault/when-locked', {})
      // Nobody to ask means that nobody will lock either.
      if (!locked.ok) await new Promise(() => undefined)
    },
    setPassphrase: (current, next, remember) =>
      tell('vault/set-passphrase', { current, next, remember }),
    setAutoLock: (minutes) => tell('vault/set-auto-lock', { minutes }),
    erase: () => tell('vault/erase', {}),
  }
}

const UNREACHABLE = {
  folder: 'unreachable',
  folderName: null,
  lock: { state: 'off', canRemember: false, remembers: false, autoLockMinutes: null },
  uncleanExit: false,
  ledger: null,
  snapshots: [],
  damaged: 0,
  freeBytes: null,
  olderRuntime: null,
} satisfies CallReply<'vault/read'>

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
