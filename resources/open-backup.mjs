#!/usr/bin/env node
// Opens a backup file of Cairn without Cairn. It needs Node 18 or later and this file alone.
//
//   node open-backup.mjs FILE [--passphrase-file FILE] [--out FOLDER]
//
// It checks the whole backup first and writes nothing unless everything holds. Then it writes, into a new folder:
//   backup.ndjson   every row as one line of JSON, ["table",{row}]
//   header.json     what the backup says of itself
//   TABLE.json      for each table, its rows as a list
//
// The format in short (docs/backup-format.md has all of it):
//   1. The first line is JSON, in UTF-8, and ends with a line feed. Its last field, "checksum", is the SHA-256 of
//      the bytes of that line before `,"checksum"`.
//   2. The body is everything after that line feed. If the header's "encryption" is null, it is gzip.
//   3. Otherwise the body is AES-256-GCM of that gzip, followed by the tag of 16 bytes. The first line, without its
//      line feed, is the additional data. The file's key is in the header, itself encrypted with AES-256-GCM under
//      the key that scrypt makes of the passphrase.
//   4. The gzip unfolds to lines of JSON in UTF-8, one row each.
import { createDecipheriv, createHash, scryptSync } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** What Cairn itself never exceeds. Whatever asks for more was made to waste this machine's time or memory. */
const LARGEST_FILE = 200_000_000
const LARGEST_UNFOLDED = 1_000_000_000
const LARGEST_RATIO = 100
const SMALL = 4 * 1024 * 1024
const MOST_ROWS = 1_200_000
const LONGEST_HEADER = 64 * 1024
const HIGHEST_COST = 2 ** 20
const TAG = 16

/** A sentence for the person; anything else that is thrown is a mistake in this program. */
class Refusal extends Error {}

function refuseUnless(holds, sentence) {
  if (!holds) throw new Refusal(sentence)
}

const DAMAGED = 'This backup is damaged: '
const WRONG = 'The passphrase is not right, or the backup is damaged. The two cannot be told apart.'

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

// ---------------------------------------------------------------- the first line

function readFirstLine(file) {
  const end = file.subarray(0, LONGEST_HEADER).indexOf(0x0a)
  refuseUnless(
    file.subarray(0, 24).toString('latin1') === '{"format":"cairn-backup"',
    'This file is no Cairn backup.',
  )
  refuseUnless(end > 0, `${DAMAGED}its first line does not end.`)
  const line = file.subarray(0, end)
  const found = /^(.*),"checksum":"([0-9a-f]{64})"\}$/s.exec(line.toString('latin1'))
  refuseUnless(found !== null, `${DAMAGED}its first line is not complete.`)
  refuseUnless(
    sha256(Buffer.from(found[1], 'latin1')) === found[2],
    `${DAMAGED}its first line was changed.`,
  )
  let header
  try {
    header = JSON.parse(line.toString('utf8'))
  } catch {
    throw new Refusal(`${DAMAGED}its first line cannot be read.`)
  }
  refuseUnless(
    header.version === 1,
    `This backup has format version ${header.version}. This program reads version 1.`,
  )
  checkHeader(header)
  const { bytes } = header.body
  const expected = end + 1 + bytes + (header.encryption === null ? 0 : TAG)
  refuseUnless(file.length === expected, `${DAMAGED}it is not as long as it says.`)
  return { header, line, body: file.subarray(end + 1) }
}

/** The parts of the header that this program works with. The others are kept as they are. */
function checkHeader(header) {
  const { body, counts, digest, encryption } = header
  const isHex = (text, bytes) =>
    typeof text === 'string' && text.length === bytes * 2 && /^[0-9a-f]*$/.test(text)
  const isCount = (number) => Number.isSafeInteger(number) && number >= 0
  const isHeader =
    isCount(body?.bytes) &&
    isCount(body.unfolded) &&
    body.compression === 'gzip' &&
    isHex(body.sha256, 32) &&
    isHex(digest, 32) &&
    typeof counts === 'object' &&
    counts !== null &&
    Object.entries(counts).every(
      ([table, rows]) => /^[a-z][a-zA-Z]{0,30}$/.test(table) && isCount(rows),
    )
  refuseUnless(isHeader, `${DAMAGED}its first line lacks something.`)
  const isBomb =
    body.unfolded > LARGEST_UNFOLDED ||
    (body.unfolded > SMALL && body.unfolded > body.bytes * LARGEST_RATIO)
  refuseUnless(!isBomb, `${DAMAGED}it says that it unfolds to far too much.`)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  refuseUnless(rows <= MOST_ROWS, `${DAMAGED}it says that it holds far too many rows.`)
  if (encryption === null) return
  const derivation = encryption?.key?.derivation
  const isEncryption =
    encryption?.cipher === 'aes-256-gcm' &&
    isHex(encryption.nonce, 12) &&
    isHex(encryption.key?.nonce, 12) &&
    isHex(encryption.key.wrapped, 48) &&
    derivation?.name === 'scrypt' &&
    isHex(derivation.salt, 16)
  refuseUnless(isEncryption, `${DAMAGED}it is encrypted in a way that Cairn does not use.`)
  const { cost, blockSize, parallelization } = derivation
  const isAffordable =
    Number.isInteger(Math.log2(cost)) &&
    cost >= 2 ** 14 &&
    cost <= HIGHEST_COST &&
    blockSize === 8 &&
    parallelization === 1
  refuseUnless(isAffordable, `${DAMAGED}it asks for more work than Cairn ever does.`)
}

// ---------------------------------------------------------------- the body

/** AES-256-GCM; the tag is the last 16 bytes. Nothing is returned unless the tag holds. */
function decrypt(key, nonce, sealed, additional) {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  if (additional !== null) decipher.setAAD(additional)
  decipher.setAuthTag(sealed.subarray(-TAG))
  const opened = decipher.update(sealed.subarray(0, -TAG))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    throw new Refusal(WRONG)
  }
}

function decryptBody({ header, line, body }, passphrase) {
  const { nonce, key } = header.encryption
  const { cost, blockSize, parallelization, salt } = key.derivation
  const hex = (text) => Buffer.from(text, 'hex')
  // The accents of the passphrase in Unicode's composed form, whatever the keyboard made of them.
  const wrapping = scryptSync(passphrase.normalize('NFC'), hex(salt), 32, {
    N: cost,
    r: blockSize,
    p: parallelization,
    maxmem: 128 * blockSize * (cost + parallelization + 2),
  })
  const fileKey = decrypt(wrapping, hex(key.nonce), hex(key.wrapped), null)
  return decrypt(fileKey, hex(nonce), body, line)
}

/** The lines of a gzip, one after the other; never more than the header says. */
async function* unfold(packed, most) {
  const gunzip = createGunzip()
  const failed = new Refusal(`${DAMAGED}its body cannot be unfolded to what it says.`)
  let unfolded = 0
  let pieces = []
  gunzip.end(packed)
  try {
    for await (const chunk of gunzip) {
      unfolded += chunk.length
      if (unfolded > most) throw failed
      let start = 0
      for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
        pieces.push(chunk.subarray(start, end))
        yield Buffer.concat(pieces)
        pieces = []
        start = end + 1
      }
      pieces.push(chunk.subarray(start))
    }
  } catch {
    throw failed
  }
  if (unfolded !== most || Buffer.concat(pieces).length > 0) throw failed
}

/** The name of a line's table: what stands between its first two quotation marks. */
function tableOf(line) {
  const end = line.indexOf(0x22, 2)
  return line.subarray(0, 2).toString('latin1') === '["' && end !== -1
    ? line.subarray(2, end).toString('latin1')
    : ''
}

/** Goes through every row: how many each table has, and the digest of the records. */
async function verify({ header }, packed) {
  refuseUnless(sha256(packed) === header.body.sha256, `${DAMAGED}its checksum does not hold.`)
  const counts = new Map()
  const lanes = new Uint32Array(8)
  for await (const line of unfold(packed, header.body.unfolded)) {
    const table = tableOf(line)
    counts.set(table, (counts.get(table) ?? 0) + 1)
    refuseUnless(isRow(line), `${DAMAGED}a line of it is no row.`)
    if (table === 'changes' || table === 'meta') continue
    // The sum of all lines' SHA-256, in eight lanes of 32 bits that overflow, so that their order does not matter.
    const hash = createHash('sha256').update(line).digest()
    for (let lane = 0; lane < 8; lane++) lanes[lane] += hash.readUInt32BE(lane * 4)
  }
  const digest = Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('')
  refuseUnless(digest === header.digest, `${DAMAGED}its records do not add up to its digest.`)
  const tables = new Set([...counts.keys(), ...Object.keys(header.counts)])
  for (const table of tables) {
    const isSame = (counts.get(table) ?? 0) === (header.counts[table] ?? 0)
    refuseUnless(isSame, `${DAMAGED}it does not hold as many rows as it says.`)
  }
}

function isRow(line) {
  try {
    const row = JSON.parse(line.toString('utf8'))
    const isTable = /^[a-z][a-zA-Z]{0,30}$/.test(row[0]) && row[0] === tableOf(line)
    return Array.isArray(row) && row.length === 2 && isTable
  } catch {
    return false
  }
}

// ---------------------------------------------------------------- writing

/** Writes into a folder that does not exist yet, readable by its owner alone. On a failure nothing stays. */
async function write({ header }, packed, folder) {
  try {
    mkdirSync(folder, { recursive: false, mode: 0o700 })
  } catch (error) {
    const why = error.code === 'EEXIST' ? 'exists already' : `cannot be made (${error.code})`
    throw new Refusal(`The folder ${folder} ${why}. Name another with --out.`)
  }
  const files = new Map()
  const fileOf = (name) => {
    if (!files.has(name))
      files.set(name, { to: openSync(join(folder, name), 'wx', 0o600), rows: 0 })
    return files.get(name)
  }
  try {
    writeSync(fileOf('header.json').to, `${JSON.stringify(header, null, 2)}\n`)
    for await (const line of unfold(packed, header.body.unfolded)) {
      const text = line.toString('utf8')
      writeSync(fileOf('backup.ndjson').to, `${text}\n`)
      const table = fileOf(`${tableOf(line)}.json`)
      // The row alone: what stands between the comma after the table's name and the closing bracket.
      writeSync(
        table.to,
        `${table.rows === 0 ? '[' : ','}\n${text.slice(text.indexOf(',') + 1, -1)}`,
      )
      table.rows += 1
    }
    for (const { to, rows } of files.values()) if (rows > 0) writeSync(to, '\n]\n')
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (error.code === undefined) throw error
    throw new Refusal(`The files could not be written (${error.code}).`)
  } finally {
    for (const { to } of files.values()) closeSync(to)
  }
}

// ---------------------------------------------------------------- the person

function readArguments(words) {
  const given = { file: null, passphraseFile: null, out: null }
  const names = { '--passphrase-file': 'passphraseFile', '--out': 'out' }
  for (let at = 0; at < words.length; at++) {
    const name = names[words[at]]
    if (name !== undefined && at + 1 < words.length) given[name] = words[++at]
    else if (given.file === null && !words[at].startsWith('--')) given.file = words[at]
    else return null
  }
  return given.file === null ? null : given
}

function readWholeFile(file) {
  try {
    const { size } = statSync(file)
    refuseUnless(size <= LARGEST_FILE, 'This file is larger than any backup of Cairn.')
    return readFileSync(file)
  } catch (error) {
    if (error.code === undefined) throw error
    throw new Refusal(`${file} cannot be read (${error.code}).`)
  }
}

/** Asks on the terminal and shows nothing of what is typed. */
function askPassphrase() {
  refuseUnless(
    process.stdin.isTTY,
    'This backup is encrypted. Put its passphrase in a file and name it with --passphrase-file.',
  )
  process.stderr.write('Passphrase: ')
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const line = createInterface({ input: process.stdin, output: silence, terminal: true })
  return new Promise((settle, fail) => {
    line.once('close', () => fail(new Refusal('No passphrase was given.')))
    line.question('', (typed) => {
      process.stderr.write('\n')
      settle(typed)
      line.close()
    })
  })
}

async function readPassphrase(file) {
  // A file made with an editor ends with a line break that is no part of the passphrase.
  if (file !== null)
    return readWholeFile(file)
      .toString('utf8')
      .replace(/\r?\n$/, '')
  return askPassphrase()
}

async function main() {
  const given = readArguments(process.argv.slice(2))
  refuseUnless(
    given !== null,
    'Usage: node open-backup.mjs FILE [--passphrase-file FILE] [--out FOLDER]',
  )
  const backup = readFirstLine(readWholeFile(given.file))
  const { header } = backup
  const packed =
    header.encryption === null
      ? backup.body
      : decryptBody(backup, await readPassphrase(given.passphraseFile))
  await verify(backup, packed)
  const folder = resolve(given.out ?? `${basename(given.file).replace(/\.[^.]*$/, '')}-opened`)
  await write(backup, packed, folder)
  const counts = Object.entries(header.counts).map(([table, rows]) => `${rows} ${table}`)
  process.stdout.write(`Everything holds. Made ${header.madeAt}: ${counts.join(', ')}.\n`)
  process.stdout.write(`Written to ${folder}\n`)
}

main().catch((error) => {
  process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${error.stack}\n`)
  process.exitCode = 1
})
