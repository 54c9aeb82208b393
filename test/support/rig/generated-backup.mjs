import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Words of one entry. Source: the outside benchmark of the store, whose rows have as many. */
const WORDS = 106

const NEWEST_MIGRATION = 6
const LANES = 8

/** Different words, and how fast they get rarer. Source: the outside benchmark, where words follow Zipf's law. */
const WORD_COUNT = 40_000
const RARER = 1.05
const FIRST_RANK = 2.7

const SYLLABLES = ['', 'n', 'r', 's', 'l'].flatMap((end) =>
  [...'bcdfghjklmnprstvw'].flatMap((start) => [...'aeiou'].map((vowel) => start + vowel + end)),
)

/**
 * Writes a backup of a journal of this many entries, each with the change that added it. It goes by the documented
 * format and shares no code with the program. Returns the digest of its records.
 * @param {string} file
 * @param {number} entries
 * @param {() => number} random numbers from 0 up to 1
 * @returns {string}
 */
export function writeGeneratedBackup(file, entries, random) {
  const lanes = new Uint32Array(LANES)
  const nextWord = createWords(random)
  /** @type {string[]} */
  const records = []
  /** @type {string[]} */
  const changes = []
  for (let at = 0; at < entries; at++) {
    const entry = anEntry(at, nextWord)
    const line = toLine('entries', entry)
    addTo(lanes, line)
    records.push(line)
    changes.push(toLine('changes', aChange(at + 1, entry)))
  }
  const databaseId = toId(9_999_999)
  const meta = {
    changeNumber: entries,
    databaseId,
    id: 'meta',
    replaces: null,
    rows: { entries },
  }
  const lines = [...records, ...changes, toLine('meta', meta)]
  const text = Buffer.from(`${lines.join('\n')}\n`)
  const body = gzipSync(text, { level: 1 })
  const digest = Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('')
  const header = {
    format: 'cairn-backup',
    version: 1,
    databaseId,
    changeNumber: entries,
    schema: NEWEST_MIGRATION,
    counts: { entries, changes: entries, meta: 1 },
    app: '0.1.0',
    kind: 'requested',
    madeAt: '2026-11-01T10:00:00.000Z',
    digest,
    body: {
      compression: 'gzip',
      bytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
      unfolded: text.length,
    },
    encryption: null,
  }
  const open = openSync(file, 'w')
  const told = JSON.stringify(header).slice(0, -1)
  const checksum = createHash('sha256').update(told).digest('hex')
  writeSync(open, `${told},"checksum":"${checksum}"}\n`)
  for (let at = 0; at < body.length; ) at += writeSync(open, body, at)
  closeSync(open)
  return digest
}

/**
 * Draws words as text has them: few that come often and many that come seldom. How well a text packs hangs on this.
 * @param {() => number} random
 */
function createWords(random) {
  const upTo = new Float64Array(WORD_COUNT)
  let sum = 0
  for (let rank = 0; rank < WORD_COUNT; rank++) {
    sum += (rank + FIRST_RANK) ** -RARER
    upTo[rank] = sum
  }
  const words = Array.from(upTo, (_, rank) => toWord(rank))
  return () => {
    const drawn = random() * sum
    let low = 0
    let high = WORD_COUNT - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < drawn) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
}

/** The words of one syllable come first, then those of two. @param {number} rank */
function toWord(rank) {
  const count = SYLLABLES.length
  let word = ''
  for (let left = rank + 1; left > 0; left = Math.floor((left - 1) / count)) {
    word = SYLLABLES[(left - 1) % count] + word
  }
  return word
}

/** @param {number} at @param {() => string} nextWord */
function anEntry(at, nextWord) {
  const words = Array.from({ length: WORDS }, nextWord)
  const moment = new Date(Date.UTC(2016, 0, 1) + at * 3_000_000).toISOString()
  return {
    id: toId(at),
    createdAt: moment,
    updatedAt: moment,
    deletedAt: null,
    day: moment.slice(0, 10),
    at: moment,
    kind: 'note',
    text: `${words.join(' ')}.`,
    tags: [toWord(at % 50)],
    starred: at % 17 === 0,
    letters: [],
    competencies: [],
    people: [],
    mood: null,
    prompt: '',
    lesson: null,
    source: null,
  }
}

/** @param {number} number @param {ReturnType<typeof anEntry>} entry */
function aChange(number, entry) {
  return {
    number,
    at: entry.createdAt,
    command: 'entries/import',
    label: 'Import entries',
    steps: [{ table: 'entries', id: entry.id, before: null, after: entry }],
    automatic: false,
    reverts: [],
    rows: [`entries/${entry.id}`],
  }
}

/** @param {number} at */
function toId(at) {
  return `01900000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`
}

/** @param {string} table @param {object} row */
function toLine(table, row) {
  return JSON.stringify([table, inOrder(row)])
}

/**
 * The same value with the keys of every object in order.
 * @param {unknown} value
 * @returns {unknown}
 */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner)])
  return Object.fromEntries(entries.sort(([first], [second]) => (first < second ? -1 : 1)))
}

/** Adds the eight numbers of a line's SHA-256 to the sum. @param {Uint32Array} lanes @param {string} line */
function addTo(lanes, line) {
  const bytes = createHash('sha256').update(line).digest()
  for (let lane = 0; lane < LANES; lane++) {
    lanes[lane] = (lanes[lane] ?? 0) + bytes.readUInt32BE(lane * 4)
  }
}
