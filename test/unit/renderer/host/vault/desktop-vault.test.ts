import { describe, expect, it } from 'vitest'
import type { Host } from '../../../../../src/renderer/host/host.ts'
import { createDesktopVault } from '../../../../../src/renderer/host/vault/desktop-vault.ts'
import type { Change } from '../../../../../src/shared/records/change.ts'
import { err, ok } from '../../../../../src/shared/result.ts'
import { PIECE_CHARACTERS } from '../../../../../src/shared/vault/limits.ts'
import { A_DATABASE, backupLines } from '../../../../support/builders/backup-lines.ts'

const TRANSFER = '0'.repeat(32)

interface Asked {
  readonly name: string
  readonly request: Record<string, unknown>
}

/** A host that answers each call as told and notes what it was asked. */
function aHost(answers: Readonly<Record<string, (request: Asked['request']) => unknown>>) {
  const asked: Asked[] = []
  const call = async (name: string, request: unknown) => {
    asked.push({ name, request: request as Asked['request'] })
    const answer = answers[name]
    return answer === undefined
      ? err({ type: 'Unavailable', reason: 'nobody there' })
      : ok(answer(request as Asked['request']))
  }
  return { host: { kind: 'desktop', call } as Host, asked }
}

const done = (value: unknown) => () => ({ outcome: 'done', value })
const failed = (why: string) => () => ({ outcome: 'failed', why, reason: 'Because.' })

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

function aChange(number: number, text: string): Change {
  return {
    number,
    at: '2026-11-22T12:00:00.000Z',
    command: 'entry/write',
    label: 'writing',
    steps: [{ table: 'entries', id: 'a', before: null, after: { id: 'a', text } }],
    automatic: false,
    reverts: [],
    rows: ['entries/a'],
  }
}

describe('the vault of the desktop', () => {
  it('sends a copy in pieces that one message may carry, none cut inside a character', async () => {
    const { host, asked } = aHost({
      'vault/begin-snapshot': done({ transfer: TRANSFER }),
      'vault/write-piece': done({}),
      'vault/finish-writing': done({ id: 'copy' }),
    })
    const { subject } = backupLines(1)
    const lines = [`a${'😀'.repeat(100_000)}`, 'b']
    const shares: number[] = []
    const made = await createDesktopVault(host).writeSnapshot('requested', subject, each(lines), {
      onProgress: (share) => shares.push(share),
    })
    expect(made).toEqual(ok({ id: 'copy' }))
    const pieces = asked.filter(({ name }) => name === 'vault/write-piece')
    const texts = pieces.map(({ request }) => String(request.text))
    expect(pieces.map(({ request }) => request.index)).toEqual(pieces.map((_, at) => at))
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(PIECE_CHARACTERS)
    expect(texts.some((text) => /[\uD800-\uDBFF]$/.test(text))).toBe(false)
    expect(texts.join('')).toBe(`${lines.join('\n')}\n`)
    expect(shares.at(-1)).toBe(1)
  })

  it('ends the transfer when the work is stopped', async () => {
    const { host, asked } = aHost({
      'vault/begin-backup': done({ transfer: TRANSFER, name: 'mine' }),
      'vault/cancel': done({}),
    })
    const { subject, lines } = backupLines(1)
    const made = await createDesktopVault(host).writeBackup(subject, null, each(lines), {
      isCancelled: () => true,
    })
    expect(made).toMatchObject({ ok: false, error: { why: 'cancelled' } })
    expect(asked.at(-1)).toEqual({ name: 'vault/cancel', request: { transfer: TRANSFER } })
  })

  it('ends the transfer when the store cannot be read to its end', async () => {
    const { host, asked } = aHost({
      'vault/begin-snapshot': done({ transfer: TRANSFER }),
      'vault/cancel': done({}),
    })
    async function* broken(): AsyncGenerator<string> {
      yield 'a'
      throw new Error('unreadable')
    }
    const { subject } = backupLines(1)
    const making = createDesktopVault(host).writeSnapshot('requested', subject, broken())
    await expect(making).rejects.toThrow('unreadable')
    expect(asked.at(-1)?.name).toBe('vault/cancel')
  })

  it('has several pieces of a copy on their way at once, in order and never without end', async () => {
    const waiting: (() => void)[] = []
    const { host, asked } = aHost({
      'vault/begin-snapshot': done({ transfer: TRANSFER }),
      'vault/finish-writing': done({ id: 'copy' }),
    })
    const slow = async (name: string, request: unknown) => {
      if (name !== 'vault/write-piece') return host.call(name as never, request as never)
      asked.push({ name, request: request as Asked['request'] })
      await new Promise<void>((settle) => waiting.push(settle))
      return ok({ outcome: 'done', value: {} })
    }
    const vault = createDesktopVault({ kind: 'desktop', call: slow } as Host)
    const lines = each(Array.from({ length: 12 }, () => 'x'.repeat(PIECE_CHARACTERS - 1)))
    const made = vault.writeSnapshot('requested', backupLines(1).subject, lines)
    const indexes = () => asked.flatMap(({ request }) => request.index ?? [])
    await expect.poll(() => waiting.length).toBe(8)
    await new Promise((settle) => setTimeout(settle))
    expect(indexes()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    waiting[0]?.()
    await expect.poll(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    for (let at = 1; at < 12; at++) {
      await expect.poll(() => waiting.length).toBeGreaterThan(at)
      expect(asked.at(-1)?.name).toBe('vault/write-piece')
      waiting[at]?.()
    }
    expect(await made).toMatchObject({ ok: true })
    expect(indexes()).toEqual(Array.from({ length: 12 }, (_, at) => at))
  })

  it('ends a copy without a trace where the last pieces on their way are not taken', async () => {
    const { host, asked } = aHost({
      'vault/begin-snapshot': done({ transfer: TRANSFER }),
      'vault/write-piece': failed('full'),
      'vault/cancel': done({}),
    })
    const { subject } = backupLines(1)
    const made = createDesktopVault(host).writeSnapshot('requested', subject, each(['a']))
    expect(await made).toMatchObject({ error: { why: 'full' } })
    expect(asked.map(({ name }) => name)).not.toContain('vault/finish-writing')
    expect(asked.at(-1)?.name).toBe('vault/cancel')
  })

  it('takes changes for kept once the last piece was answered', async () => {
    const ledger = { changeNumber: 2 }
    const { host, asked } = aHost({
      'vault/append': ({ isLast }) => ({ outcome: 'done', value: isLast === true ? ledger : null }),
    })
    const changes = [aChange(1, 'x'.repeat(100_000)), aChange(2, 'y')]
    expect(await createDesktopVault(host).append(A_DATABASE, changes)).toEqual(ok(ledger))
    const text = asked.map(({ request }) => request.text).join('')
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(changes)
    expect(asked.map(({ request }) => request.isLast)).toEqual([false, true])
    expect(asked[0]?.request).toMatchObject({ databaseId: A_DATABASE, first: 1, last: 2 })
  })

  it('serves a copy piece by piece up to its end or its failure', async () => {
    const header = { databaseId: A_DATABASE }
    const begun = done({ transfer: TRANSFER, name: 'mine', header, needsPassphrase: false })
    const texts = ['one', 'two']
    const whole = aHost({
      'vault/begin-reading': begun,
      'vault/read-piece': ({ index }) => ({ outcome: 'done', value: texts[Number(index)] ?? null }),
    })
    const broken = aHost({ 'vault/begin-reading': begun, 'vault/read-piece': failed('damaged') })
    for (const [{ host }, expected] of [
      [whole, texts.map((text) => ok(text))],
      [broken, [err({ why: 'damaged', reason: 'Because.' })]],
    ] as const) {
      const reader = await createDesktopVault(host).openFile()
      if (!reader.ok) throw new Error('not opened')
      const pieces = []
      for await (const piece of reader.value.pieces()) pieces.push(piece)
      expect(pieces).toEqual(expected)
    }
  })

  it('tells a main process that does not answer as a vault out of reach', async () => {
    const vault = createDesktopVault(aHost({}).host)
    expect(await vault.read()).toMatchObject({ folder: 'unreachable' })
    expect(await vault.openRebuild()).toMatchObject({ error: { why: 'unreachable' } })
    expect(await vault.append(A_DATABASE, [aChange(1, 'x')])).toMatchObject({
      error: { why: 'unreachable' },
    })
  })

  it('hands a failure of the vault on as it was told', async () => {
    const { host } = aHost({ 'vault/unlock': failed('wrong-passphrase') })
    expect(await createDesktopVault(host).unlock('guess', false)).toEqual(
      err({ why: 'wrong-passphrase', reason: 'Because.' }),
    )
  })
})
