import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import {
  readBackupHeader,
  readBackupText,
  verifyBackup,
} from '../../src/main/vault/format/backup-reader.ts'
import { deriveWrappingKey, type WrappingKey } from '../../src/main/vault/format/wrapping-key.ts'
import { PASSPHRASE } from '../support/builders/a-backup.ts'

const GOLDEN = fileURLToPath(new URL('backups/', import.meta.url))
const ROWS = readFileSync(join(GOLDEN, 'rows.ndjson'), 'utf8')

/** Files that were written once, and have to open for ever. The accents were typed in the composed form. */
const FILES: ReadonlyArray<{ readonly name: string; readonly passphrase: string | null }> = [
  { name: 'plain.cairn', passphrase: null },
  { name: 'encrypted.cairn', passphrase: PASSPHRASE },
  { name: 'encrypted-usual-cost.cairn', passphrase: PASSPHRASE },
  { name: 'encrypted-accents.cairn', passphrase: 'Steinu\u0308ber Stein e\u0301' },
]

const folder = mkdtempSync(join(tmpdir(), 'cairn-golden-'))
afterAll(() => rmSync(folder, { recursive: true }))
const opener = join(folder, 'open-backup.mjs')
copyFileSync(fileURLToPath(new URL('../../resources/open-backup.mjs', import.meta.url)), opener)

let runs = 0

/** Runs the decryptor in a folder where nothing but itself is. */
function open(file: string, passphrase: string | null) {
  const out = join(folder, `out-${++runs}`)
  const secret = join(folder, 'passphrase.txt')
  writeFileSync(secret, `${passphrase}\n`)
  const words = passphrase === null ? [] : ['--passphrase-file', secret]
  const run = spawnSync(process.execPath, [opener, file, '--out', out, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {},
  })
  return { out, code: run.status, said: run.stderr }
}

async function keyOf(file: string, passphrase: string | null): Promise<WrappingKey | null> {
  const header = await readBackupHeader(file)
  if (!header.ok) throw new Error(header.error.reason)
  const { encryption } = header.value
  return encryption === null ? null : deriveWrappingKey(passphrase ?? '', encryption.key.derivation)
}

describe.each(FILES)('the golden backup $name', ({ name, passphrase }) => {
  const file = join(GOLDEN, name)

  it('is opened by the app', async () => {
    const key = await keyOf(file, passphrase)
    expect((await verifyBackup(file, key)).ok).toBe(true)
    let text = ''
    for await (const piece of readBackupText(file, key)) text += piece
    expect(text).toBe(ROWS)
  })

  it('is opened by the decryptor, with nothing but Node', () => {
    const { out, code, said } = open(file, passphrase)
    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(readFileSync(join(out, 'backup.ndjson'), 'utf8')).toBe(ROWS)
    const goals = ROWS.split('\n').filter((line) => line.startsWith('["goals"'))
    expect(JSON.parse(readFileSync(join(out, 'goals.json'), 'utf8'))).toEqual(
      goals.map((line) => JSON.parse(line)[1]),
    )
    expect(readdirSync(out).sort()).toEqual([
      'backup.ndjson',
      'changes.json',
      'goals.json',
      'header.json',
      'meta.json',
    ])
    if (process.platform !== 'win32') {
      expect(statSync(out).mode & 0o077).toBe(0)
      expect(statSync(join(out, 'goals.json')).mode & 0o077).toBe(0)
    }
  })
})

describe('the decryptor', () => {
  const sealed = readFileSync(join(GOLDEN, 'encrypted.cairn'))
  const plain = readFileSync(join(GOLDEN, 'plain.cairn'))
  const damaged = join(folder, 'damaged.cairn')

  it('imports nothing but Node itself', () => {
    const text = readFileSync(opener, 'utf8')
    const sources = [...text.matchAll(/from '([^']+)'/g)].map((found) => found[1])
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every((source) => source?.startsWith('node:'))).toBe(true)
    expect(text).not.toMatch(/\bimport\(|\brequire\(/)
  })

  it('says the same of a wrong passphrase and of a changed byte, and writes nothing', () => {
    const wrong = open(join(GOLDEN, 'encrypted.cairn'), 'not the passphrase')
    const bytes = Buffer.from(sealed)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 100) ^ 1, bytes.length - 100)
    writeFileSync(damaged, bytes)
    const changed = open(damaged, PASSPHRASE)
    expect(wrong.code).toBe(1)
    expect(changed.said).toBe(wrong.said)
    expect(wrong.said).toBe(
      'The passphrase is not right, or the backup is damaged. The two cannot be told apart.\n',
    )
    expect(existsSync(wrong.out) || existsSync(changed.out)).toBe(false)
  })

  it.each([0, 3, 100, 400, 500, plain.length - 1])('refuses a flipped bit at byte %d', (at) => {
    const bytes = Buffer.from(plain)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at)
    writeFileSync(damaged, bytes)
    const { out, code, said } = open(damaged, null)
    expect(code).toBe(1)
    expect(said).toMatch(/^(This backup is damaged|This file is no Cairn backup).*\n$/)
    expect(existsSync(out)).toBe(false)
  })

  it('refuses a file that was cut', () => {
    writeFileSync(damaged, sealed.subarray(0, -1))
    expect(open(damaged, PASSPHRASE).said).toBe(
      'This backup is damaged: it is not as long as it says.\n',
    )
  })

  it('never writes over what is there', () => {
    const { out } = open(join(GOLDEN, 'plain.cairn'), null)
    const again = spawnSync(process.execPath, [opener, join(GOLDEN, 'plain.cairn'), '--out', out], {
      encoding: 'utf8',
    })
    expect(again.stderr).toContain('exists already')
    expect(again.status).toBe(1)
  })

  it('asks for a passphrase file where there is no terminal', () => {
    expect(open(join(GOLDEN, 'encrypted.cairn'), null).said).toContain('--passphrase-file')
  })

  it('says how it is used', () => {
    const run = spawnSync(process.execPath, [opener], { encoding: 'utf8' })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/^Usage: node open-backup\.mjs FILE/)
  })
})
