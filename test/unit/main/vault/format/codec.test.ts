import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createDigest } from '#shared/vault/digest.ts'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import {
  readBackupText,
  verifyBackup,
  verifyWritten,
} from '../../../../../src/main/vault/format/backup-reader.ts'
import { createBackupWriter } from '../../../../../src/main/vault/format/backup-writer.ts'
import type { WrappingKey } from '../../../../../src/main/vault/format/wrapping-key.ts'
import {
  aBackup,
  aWrappingKey,
  countsOf,
  DATABASE_ID,
  saveBackup,
  someLines,
} from '../../../../support/builders/a-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-codec-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'backup.cairn')
const wrappingKey = await aWrappingKey()

async function readAll(key: WrappingKey | null): Promise<string> {
  let text = ''
  for await (const piece of readBackupText(file, key)) text += piece
  return text
}

function aWriter(counts: Record<string, number>, wrapping: WrappingKey | null = null) {
  const subject = { databaseId: DATABASE_ID, changeNumber: 1, schema: 4, counts }
  return createBackupWriter(
    { subject, kind: 'requested', madeAt: '2026-11-22T20:00:00.000Z', app: '0.1.0' },
    wrapping,
  )
}

describe('a backup', () => {
  it.each([
    ['plain', null],
    ['encrypted', wrappingKey],
  ])('gives back the lines it was made of, %s', async (_name, key) => {
    const lines = someLines()
    saveBackup(file, (await aBackup(key, lines)).bytes)
    expect((await verifyBackup(file, key)).ok).toBe(true)
    expect(await readAll(key)).toBe(`${lines.join('\n')}\n`)
  })

  it.each([
    ['plain', null],
    ['encrypted', wrappingKey],
  ])('is known for what was written by its bytes alone, %s', async (_name, key) => {
    const { bytes, header } = await aBackup(key)
    saveBackup(file, bytes)
    expect(await verifyWritten(file, key)).toEqual({ ok: true, value: header })
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      saveBackup(file, changed)
      expect((await verifyWritten(file, key)).ok).toBe(false)
    }
    saveBackup(file, bytes.subarray(0, -1))
    expect((await verifyWritten(file, key)).ok).toBe(false)
  })

  it('is a line of JSON and a gzip, where nothing is encrypted', async () => {
    const { bytes } = await aBackup()
    const body = bytes.subarray(bytes.indexOf(0x0a) + 1)
    expect(gunzipSync(body).toString()).toBe(`${someLines().join('\n')}\n`)
  })

  it('carries the digest of its records and the counts of all its rows', async () => {
    const lines = someLines(3)
    const { header } = await aBackup(null, lines)
    const digest = createDigest((text) => createHash('sha256').update(text).digest())
    for (const line of lines.slice(0, 3)) digest.add(line)
    expect(header.digest).toBe(digest.hex())
    expect(header.counts).toEqual({ goals: 3, changes: 3, meta: 1 })
  })

  it('comes out the same however its text was cut, between the halves of a character too', async () => {
    const lines = someLines(5)
    const text = lines.join('\n')
    const whole = await aBackup(null, lines)
    for (const size of [1, 7, 1000]) {
      const writer = aWriter(countsOf(lines))
      for (let at = 0; at < text.length; at += size) await writer.write(text.slice(at, at + size))
      const made = await writer.finish()
      expect(made.ok && made.value.header.digest).toBe(whole.header.digest)
      expect(made.ok && made.value.header.body.unfolded).toBe(whole.header.body.unfolded)
    }
  })

  it('is served in pieces that one message can carry', async () => {
    const lines = Array.from({ length: 300 }, (_, at) =>
      rowToLine('entries', { id: `${at}`, text: randomBytes(600).toString('base64') }),
    )
    saveBackup(file, (await aBackup(null, lines)).bytes)
    for await (const piece of readBackupText(file, null)) {
      expect(piece.length).toBeLessThanOrEqual(PIECE_CHARACTERS)
    }
  })

  it('never uses a key, a nonce or a wrapped key twice', async () => {
    const wrapping = await aWrappingKey()
    const made = await Promise.all(Array.from({ length: 50 }, () => aBackup(wrapping)))
    const used = made.flatMap(({ header }) => [
      header.encryption?.nonce,
      header.encryption?.key.nonce,
      header.encryption?.key.wrapped,
    ])
    expect(new Set(used).size).toBe(150)
  })

  it('shows nothing of its rows where it is encrypted', async () => {
    const { bytes } = await aBackup(await aWrappingKey())
    expect(bytes.includes('goal-1')).toBe(false)
    expect(bytes.includes(Buffer.from([0x1f, 0x8b, 0x08]))).toBe(false)
  })
})

describe('the writer', () => {
  it('fails where fewer rows came than were announced', async () => {
    const writer = aWriter({ goals: 2 })
    await writer.write(`${rowToLine('goals', { id: '1' })}\n`)
    expect(await writer.finish()).toMatchObject({ ok: false, error: { why: 'damaged' } })
  })

  it('fails where a line is no row that Cairn knows', async () => {
    for (const line of ['', 'hello', '["secrets",{}]', '{}', '[null,{}]']) {
      const writer = aWriter({ goals: 1 })
      await writer.write(`${rowToLine('goals', { id: '1' })}\n${line}\n`)
      expect(await writer.finish()).toMatchObject({ ok: false, error: { why: 'damaged' } })
    }
  })

  it('fails where there is nothing to keep', async () => {
    expect(await aWriter({}).finish()).toMatchObject({ ok: false, error: { why: 'damaged' } })
  })

  it('can be given up while it packs', async () => {
    const writer = aWriter({ goals: 1 })
    await writer.write(`${rowToLine('goals', { id: randomBytes(400_000).toString('hex') })}\n`)
    writer.abandon()
    await new Promise((settle) => setImmediate(settle))
  })

  it('counts the bookkeeping where the subject does not', async () => {
    const lines = someLines(2)
    const writer = aWriter({ goals: 2 })
    await writer.write(lines.join('\n'))
    const made = await writer.finish()
    expect(made.ok && made.value.header.counts).toEqual({ goals: 2, changes: 2, meta: 1 })
  })

  it('writes what packs too well so that it is not taken for a bomb', async () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      rowToLine('entries', { id: `${at}`, text: 'a'.repeat(500_000) }),
    )
    const { bytes, header } = await aBackup(null, lines)
    expect(header.body.unfolded / header.body.bytes).toBeLessThan(100)
    saveBackup(file, bytes)
    expect((await verifyBackup(file, null)).ok).toBe(true)
  })
})
