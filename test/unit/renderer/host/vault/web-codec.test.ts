import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readBackupText, verifyBackup } from '../../../../../src/main/vault/format/backup-reader.ts'
import { createBackupWriter } from '../../../../../src/main/vault/format/backup-writer.ts'
import { deriveWrappingKey } from '../../../../../src/main/vault/format/wrapping-key.ts'
import { createBackupSession } from '../../../../../src/renderer/host/vault/backup-session.ts'
import {
  derivePassphraseKey,
  unwrapFileKey,
} from '../../../../../src/renderer/host/vault/file-key.ts'
import { hashText } from '../../../../../src/renderer/host/vault/line-tally.ts'
import { openBody, readHeaderLine } from '../../../../../src/renderer/host/vault/unpack.ts'
import type { BackupHeader } from '../../../../../src/shared/vault/backup-header.ts'
import { headerToLine } from '../../../../../src/shared/vault/header-line.ts'
import { backupLines } from '../../../../support/builders/backup-lines.ts'
import { unwrap } from '../../../../support/unwrap.ts'

const PASSPHRASE = 'correct horse battery'
/** The cheapest that the format allows. */
const COST = 2 ** 14
const FACTS = { kind: 'requested', madeAt: '2026-11-22T21:00:00.000Z', app: '0.1.0' } as const

const folder = mkdtempSync(join(tmpdir(), 'cairn-codec-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { subject, lines } = backupLines(300)
const text = lines.map((line) => `${line}\n`).join('')

async function pack(passphrase: string | null): Promise<{ file: Blob; header: BackupHeader }> {
  const session = createBackupSession(() => {})
  unwrap(await session.pack({ facts: { subject, ...FACTS }, passphrase, cost: COST }))
  unwrap(await session.text(text.slice(0, 1000)))
  unwrap(await session.text(text.slice(1000)))
  const packed = unwrap(await session.finish(null))
  unwrap(await session.check(packed.file))
  return packed
}

async function readAll(file: Blob, passphrase: string | null): Promise<string> {
  const session = createBackupSession(() => {})
  unwrap(await session.open(file))
  unwrap(await session.unlock(passphrase))
  let all = ''
  for (let piece = unwrap(await session.next(null)); piece !== null; ) {
    all += piece
    piece = unwrap(await session.next(null))
  }
  return all
}

/** Why a file is refused, with its key at hand; null where it is not. */
async function refusal(file: Blob, passphraseKey: CryptoKey | null): Promise<string | null> {
  const line = await readHeaderLine(file)
  if (!line.ok) return line.error.why
  const { encryption } = line.value.header
  const key =
    encryption === null || passphraseKey === null
      ? null
      : await unwrapFileKey(encryption, passphraseKey)
  if (encryption !== null && key === null) return 'wrong-passphrase'
  const body = await openBody(file, line.value, key)
  return body.ok ? null : body.error.why
}

describe('a backup made in the page', () => {
  for (const passphrase of [null, PASSPHRASE]) {
    const what = passphrase === null ? 'plain' : 'encrypted'

    it(`gives back every line, ${what}`, async () => {
      const { file } = await pack(passphrase)
      expect(await readAll(file, passphrase)).toBe(text)
    })

    it(`is opened by the desktop, ${what}`, async () => {
      const { file, header } = await pack(passphrase)
      const path = join(folder, `web-${what}`)
      writeFileSync(path, Buffer.from(await file.arrayBuffer()))
      const derivation = header.encryption?.key.derivation
      const key = passphrase === null ? null : await deriveWrappingKey(passphrase, derivation)
      expect(unwrap(await verifyBackup(path, key)).digest).toBe(header.digest)
      let all = ''
      for await (const piece of readBackupText(path, key)) all += piece
      expect(all).toBe(text)
    })

    it(`can be one of the desktop, ${what}`, async () => {
      const salt = '00112233445566778899aabbccddeeff'
      const key =
        passphrase === null
          ? null
          : await deriveWrappingKey(passphrase, {
              name: 'scrypt',
              cost: COST,
              blockSize: 8,
              parallelization: 1,
              salt,
            })
      const writer = createBackupWriter({ subject, ...FACTS }, key)
      await writer.write(text)
      const { parts } = unwrap(await writer.finish())
      const file = new Blob(parts.map((part) => new Uint8Array(part)))
      expect(await readAll(file, passphrase)).toBe(text)
    })

    it(`is refused with any of 1,000 bits flipped, ${what}`, async () => {
      const { file, header } = await pack(passphrase)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const derivation = header.encryption?.key.derivation
      const key =
        derivation === undefined
          ? null
          : await derivePassphraseKey(PASSPHRASE, derivation, () => {})
      expect(await refusal(file, key)).toBeNull()
      const accepted: number[] = []
      for (let at = 0; at < 1000; at++) {
        const flipped = bytes.slice()
        const place = Math.floor((at * bytes.length) / 1000)
        flipped[place] = (flipped[place] ?? 0) ^ (1 << (at % 8))
        if ((await refusal(new Blob([flipped]), key)) === null) accepted.push(place)
      }
      expect(accepted).toEqual([])
    })

    it(`is refused cut at any of 200 lengths, ${what}`, async () => {
      const { file, header } = await pack(passphrase)
      const derivation = header.encryption?.key.derivation
      const key =
        derivation === undefined
          ? null
          : await derivePassphraseKey(PASSPHRASE, derivation, () => {})
      const accepted: number[] = []
      for (let at = 0; at < 200; at++) {
        const length = Math.floor((at * file.size) / 200)
        if ((await refusal(file.slice(0, length), key)) === null) accepted.push(length)
      }
      expect(accepted).toEqual([])
    })
  }

  it('says the same for another passphrase as for an altered file', async () => {
    const { file } = await pack(PASSPHRASE)
    const session = createBackupSession(() => {})
    unwrap(await session.open(file))
    const other = await session.unlock('another passphrase')
    const bytes = new Uint8Array(await file.arrayBuffer())
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    const altered = createBackupSession(() => {})
    unwrap(await altered.open(new Blob([bytes])))
    expect(other).toMatchObject({ ok: false, error: { why: 'wrong-passphrase' } })
    expect(await altered.unlock(PASSPHRASE)).toEqual(other)
  })

  it('is not made of fewer rows than were announced', async () => {
    const session = createBackupSession(() => {})
    unwrap(await session.pack({ facts: { subject, ...FACTS }, passphrase: null }))
    unwrap(await session.text(text.slice(text.indexOf('\n') + 1)))
    expect(await session.finish(null)).toMatchObject({ ok: false, error: { why: 'damaged' } })
  })

  it('is refused for the work it would cost before any is done', async () => {
    const { header } = await pack(PASSPHRASE)
    const encryption = header.encryption
    if (encryption === null) throw new Error('not encrypted')
    const derivation = { ...encryption.key.derivation, cost: 2 ** 30 }
    const costly = {
      ...header,
      encryption: { ...encryption, key: { ...encryption.key, derivation } },
    }
    const line = headerToLine(costly, hashText)
    const body = new Uint8Array(header.body.bytes + 16)
    const opened = await readHeaderLine(new Blob([line, '\n', body]))
    expect(opened).toMatchObject({ ok: false, error: { why: 'damaged' } })
  })

  it('stops unfolding where it is more than the header says', async () => {
    const { file, header } = await pack(null)
    const small = { ...header, body: { ...header.body, unfolded: header.body.unfolded - 1 } }
    const body = file.slice(file.size - header.body.bytes)
    expect(await refusal(new Blob([headerToLine(small, hashText), '\n', body]), null)).toBe(
      'damaged',
    )
  })

  it('is refused where it says that it unfolds a thousandfold', async () => {
    const { file, header } = await pack(null)
    const bomb = { ...header, body: { ...header.body, unfolded: 900_000_000 } }
    const body = file.slice(file.size - header.body.bytes)
    expect(await refusal(new Blob([headerToLine(bomb, hashText), '\n', body]), null)).toBe(
      'damaged',
    )
  })

  it('is told from a file that is none', async () => {
    expect(await refusal(new Blob(['{"hello":1}\n']), null)).toBe('not-a-backup')
    expect(await refusal(new Blob([readFileSync('package.json')]), null)).toBe('not-a-backup')
  })
})
