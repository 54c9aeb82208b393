import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { headerToLine } from '#shared/vault/header-line.ts'
import {
  readBackupHeader,
  verifyBackup,
} from '../../../../../src/main/vault/format/backup-reader.ts'
import { sha256 } from '../../../../../src/main/vault/format/row-tally.ts'
import { aBackup, aWrappingKey, saveBackup } from '../../../../support/builders/a-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'backup.cairn')
const plain = await aBackup()
const wrapping = await aWrappingKey()
const sealed = await aBackup(wrapping)

/** A file of this header, its checksum right, on this body. */
function aFile(header: unknown, body: Buffer = bodyOf(plain.bytes)): string {
  const line = headerToLine(header as BackupHeader, sha256)
  return saveBackup(file, Buffer.concat([Buffer.from(`${line}\n`), body]))
}

function bodyOf(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf(0x0a) + 1)
}

/** A plain header that is right about this gzip, and says that it unfolds to `unfolded`. */
function aHeader(body: Buffer, unfolded: number): BackupHeader {
  const hash = createHash('sha256').update(body).digest('hex')
  const { header } = plain
  return { ...header, body: { compression: 'gzip', bytes: body.length, sha256: hash, unfolded } }
}

async function whyRefused(path: string, key = null as typeof wrapping | null): Promise<string> {
  const verified = await verifyBackup(path, key)
  return verified.ok ? 'accepted' : verified.error.why
}

describe('a file that is no backup', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['spaces', Buffer.from('   \n  ')],
    ['JSON of another kind', Buffer.from('{"format":"other"}\n{}')],
    ['zeros', Buffer.alloc(100_000)],
    ['UTF-16', Buffer.from('{"format":"cairn-backup","version":1}\n', 'utf16le')],
  ])('is told as one: %s', async (_name, bytes) => {
    expect(await whyRefused(saveBackup(file, bytes))).toBe('not-a-backup')
  })

  it('is told as one where it is a folder or a pipe', async () => {
    const inner = join(folder, 'folder')
    mkdirSync(inner)
    expect(await whyRefused(inner)).toBe('not-a-backup')
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await whyRefused(pipe)).toBe('not-a-backup')
  })

  it('is unreachable where there is none', async () => {
    expect(await whyRefused(join(folder, 'missing'))).toBe('unreachable')
  })
})

describe('the abuse corpus', () => {
  it('names a newer version', async () => {
    aFile({ ...plain.header, version: 2, another: 'shape' })
    const read = await readBackupHeader(file)
    expect(!read.ok && read.error).toEqual({
      why: 'newer',
      reason: 'This backup has format version 2; this Cairn reads version 1.',
    })
  })

  it.each(['1', '2', 2.5, -1, 0, null, true, [1]])('refuses the version %j', async (version) => {
    expect(await whyRefused(aFile({ ...plain.header, version }))).toBe('damaged')
  })

  it('takes the version 1e9 for a newer one', async () => {
    expect(await whyRefused(aFile({ ...plain.header, version: 1e9 }))).toBe('newer')
  })

  it('refuses the right version in the wrong shape', async () => {
    expect(await whyRefused(aFile({ ...plain.header, counts: [] }))).toBe('damaged')
    expect(await whyRefused(aFile({ ...plain.header, extra: 1 }))).toBe('damaged')
  })

  it('refuses a wrong checksum of the body', async () => {
    const body = { ...plain.header.body, sha256: 'ab'.repeat(32) }
    expect(await whyRefused(aFile({ ...plain.header, body }))).toBe('damaged')
  })

  it('refuses right checksums with wrong counts', async () => {
    const counts = { ...plain.header.counts, goals: 41 }
    expect(await whyRefused(aFile({ ...plain.header, counts }))).toBe('damaged')
  })

  it('refuses right checksums with a wrong digest', async () => {
    const digest = '0'.repeat(64)
    expect(await whyRefused(aFile({ ...plain.header, digest }))).toBe('damaged')
  })

  it('refuses the header of one file on the body of another', async () => {
    const other = await aBackup(wrapping)
    expect(await whyRefused(aFile(sealed.header, bodyOf(other.bytes)), wrapping)).toBe(
      'wrong-passphrase',
    )
    expect(await whyRefused(aFile(plain.header, bodyOf(sealed.bytes)))).toBe('damaged')
  })

  it.each([2 ** 30, 2 ** 53, 2 ** 13, 2 ** 17 + 1, 0, -1])('refuses the cost %d', async (cost) => {
    const { encryption } = sealed.header
    const derivation = { ...encryption?.key.derivation, cost }
    const key = { ...encryption?.key, derivation }
    const header = { ...sealed.header, encryption: { ...encryption, key } }
    expect(await whyRefused(aFile(header, bodyOf(sealed.bytes)), wrapping)).toBe('damaged')
  })

  it.each(['none', 'aes-256-cbc', 'AES-256-GCM', ''])('refuses the cipher %j', async (cipher) => {
    const header = { ...sealed.header, encryption: { ...sealed.header.encryption, cipher } }
    expect(await whyRefused(aFile(header, bodyOf(sealed.bytes)), wrapping)).toBe('damaged')
  })

  it('refuses a nonce or a tag that was cut', async () => {
    const { encryption } = sealed.header
    const nonce = encryption?.nonce.slice(2)
    const cut = { ...sealed.header, encryption: { ...encryption, nonce } }
    expect(await whyRefused(aFile(cut, bodyOf(sealed.bytes)), wrapping)).toBe('damaged')
    const tagless = bodyOf(sealed.bytes).subarray(0, -16)
    expect(await whyRefused(aFile(sealed.header, tagless), wrapping)).toBe('damaged')
  })

  it('refuses an encrypted file whose header says that it is plain', async () => {
    const header = { ...sealed.header, encryption: null }
    expect(await whyRefused(aFile(header, bodyOf(sealed.bytes)))).toBe('damaged')
  })

  it('asks for a passphrase before it says anything of an encrypted body', async () => {
    expect(await whyRefused(saveBackup(file, sealed.bytes))).toBe('locked')
  })

  it('names a table that a newer Cairn has', async () => {
    const text = '["mentors",{"id":"1"}]\n'
    const body = gzipSync(text)
    aFile({ ...aHeader(body, text.length), counts: { mentors: 1 } }, body)
    expect(await whyRefused(file)).toBe('newer')
  })
})

describe('a bomb of 256 MB of zeros', () => {
  const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 })

  it('is refused by its header where that is honest', async () => {
    aFile(aHeader(bomb, 256 * 1024 * 1024), bomb)
    const read = await readBackupHeader(file)
    expect(!read.ok && read.error.why).toBe('damaged')
  })

  it('stops at what its header says where that is a lie', async () => {
    aFile(aHeader(bomb, 4 * 1024 * 1024), bomb)
    const before = process.memoryUsage().rss
    expect(await whyRefused(file)).toBe('damaged')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('is refused in a file beyond the largest size', async () => {
    saveBackup(file, plain.bytes)
    truncateSync(file, 200_000_001)
    expect(await whyRefused(file)).toBe('damaged')
  })
})
