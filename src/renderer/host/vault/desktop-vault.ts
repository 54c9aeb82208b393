import type { CallName, CallReply, CallRequest } from '#shared/contract/contract.ts'
import { err, ok } from '#shared/result.ts'
import { noState } from '#shared/vault/no-state.ts'
import type { Progress, RebuildReader, Vault, VaultResult } from '#shared/vault/vault.ts'
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

/**
 * Pieces that may be on their way at once: the next ones cross while some are worked on, and no more are held than
 * these. A page that restores takes many together and then works on them for long. Source: judgement.
 */
const SENT_AT_ONCE = 8
const ASKED_AT_ONCE = 16

/** The vault that the desktop's main process keeps. Text goes there in pieces, each under its number. */
export function createDesktopVault(host: Host): Vault {
  async function ask<Name extends VaultCallName>(
    name: Name,
    request: CallRequest<Name>,
  ): Promise<VaultResult<DoneOf<Name>>> {
    const replied = await host.call(name, request)
    // What is sent in a shape that is not kept is no matter of the folder.
    if (!replied.ok && replied.error.type === 'InvalidValue') {
      return failed('damaged', 'What was to be kept is not in a shape that the vault takes.')
    }
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
    const underWay: ReturnType<typeof ask<'vault/write-piece'>>[] = []
    try {
      for await (const { text, lines: count } of linesToPieces(lines)) {
        if (isCancelled?.() === true) return cancelled()
        const taken = underWay.length < SENT_AT_ONCE ? null : await underWay.shift()
        if (taken?.ok === false) return taken
        underWay.push(ask('vault/write-piece', { transfer, index, text }))
        index += 1
        sent += count
        onProgress?.(SENDING_SHARE * Math.min(1, sent / Math.max(1, rows)))
      }
      for (const taken of await Promise.all(underWay)) if (!taken.ok) return taken
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
  ): Promise<VaultResult<RebuildReader>> {
    const begun = await ask('vault/begin-reading', request)
    if (!begun.ok) return begun
    const { transfer, name, header, needsPassphrase, shortfall } = begun.value
    async function* pieces(): AsyncGenerator<VaultResult<string>> {
      const underWay: ReturnType<typeof ask<'vault/read-piece'>>[] = []
      for (let index = 0; ; index++) {
        underWay.push(ask('vault/read-piece', { transfer, index }))
        const piece = underWay.length < ASKED_AT_ONCE ? undefined : await underWay.shift()
        if (piece === undefined) continue
        if (!piece.ok) yield err(piece.error)
        else if (piece.value !== null) yield ok(piece.value)
        if (!piece.ok || piece.value === null) return
      }
    }
    return ok({
      name,
      header,
      needsPassphrase,
      shortfall,
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
      return replied.ok ? replied.value : noState('unreachable')
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
    setStoreAside: () => tell('vault/set-store-aside', {}),
    showFolder: () => tell('vault/show-folder', {}),
    erase: () => tell('vault/erase', {}),
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
