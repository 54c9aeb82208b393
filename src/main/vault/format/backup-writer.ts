import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { createGzip, type Gzip } from 'node:zlib'
import { ok } from '#shared/result.ts'
import { isAsAnnounced } from '#shared/vault/as-announced.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type BackupSubject,
  type Counts,
  type SnapshotKind,
} from '#shared/vault/backup-header.ts'
import { headerToLine } from '#shared/vault/header-line.ts'
import { BACKUP_BYTES, INFLATE_RATIO, INFLATED_BYTES, MOST_ROWS } from '#shared/vault/limits.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './failure.ts'
import { packLoosely } from './pack-loosely.ts'
import { createPackedProof, type PackedProof } from './packed-proof.ts'
import { createRowTally, sha256 } from './row-tally.ts'
import { createWholeLines } from './whole-lines.ts'
import { CIPHER, KEY_BYTES, NONCE_BYTES, type WrappingKey, wrapKey } from './wrapping-key.ts'

export interface BackupFacts {
  readonly subject: BackupSubject
  readonly kind: SnapshotKind
  /** Shape: an instant in UTC. */
  readonly madeAt: string
  /** Version of Cairn. */
  readonly app: string
}

/**
 * Takes the lines of a backup and makes its file; only compressed bytes are held. They are unfolded again and compared
 * with what they were made of while more is on its way, so that a file needs nothing but its bytes compared once it is
 * written.
 */
export interface BackupWriter {
  /** Text of lines, cut anywhere. Await each before the next. */
  write(text: string): Promise<void>
  /** The file's parts in their order. Fails with `damaged` where they do not unfold to what the subject says. */
  finish(): Promise<
    VaultResult<{ readonly header: BackupHeader; readonly parts: readonly Buffer[] }>
  >
  /** Gives up what is held. Nothing was written anywhere. */
  abandon(): void
}

/** Measured over a journal of 100,000 entries: higher levels cost several times as long for a few percent. */
const LEVEL = 1

/** Packed at a time. Source: judgement; each part waits for the thread that packs, and a message's would be too small. */
const PART_CHARACTERS = 512 * 1024
const PACKED_BYTES = 256 * 1024

/** `derived` is needed no earlier than at the end, so that a key can be made while the lines come. */
export function createBackupWriter(
  facts: BackupFacts,
  derived: WrappingKey | Promise<WrappingKey> | null,
): BackupWriter {
  const gzip = createGzip({ level: LEVEL, chunkSize: PACKED_BYTES })
  const tally = createRowTally()
  const plain = createHash('sha256')
  const lines = createWholeLines()
  let proof = createPackedProof()
  let packed: Buffer[] = []
  let bytes = 0
  let unfolded = 0
  let gathered = ''
  let pending: Promise<void> = Promise.resolve()
  gzip.on('data', (chunk: Buffer) => {
    packed.push(chunk)
    proof.add(chunk)
    bytes += chunk.length
  })
  // Each write tells of its own failure.
  gzip.on('error', () => {})

  const isTooLarge = () =>
    bytes > BACKUP_BYTES || unfolded > INFLATED_BYTES || tally.rows > MOST_ROWS

  const add = async (whole: string) => {
    if (whole === '' || isTooLarge()) return
    tally.add(whole)
    gathered += whole
    if (gathered.length >= PART_CHARACTERS) await packGathered()
  }

  const packGathered = async () => {
    if (gathered === '') return
    const part = Buffer.from(gathered)
    gathered = ''
    plain.update(part)
    unfolded += part.length
    // The part before is packed on another thread while this one is counted.
    await pending
    pending = pack(gzip, part)
    // Given up meanwhile, nobody waits for it.
    pending.catch(() => {})
  }

  return {
    write: (text) => add(lines.push(text)),
    async finish() {
      await add(lines.rest())
      await packGathered()
      await pending
      await new Promise<void>((settle, reject) => {
        gzip.once('end', settle).once('error', reject).end()
      })
      if (unfolded > bytes * (INFLATE_RATIO / 2)) {
        packed = await packLoosely(packed)
        proof.abandon()
        proof = prove(packed)
        bytes = packed.reduce((sum, chunk) => sum + chunk.length, 0)
      }
      if (isTooLarge()) return fail('damaged', 'The journal is larger than a backup can hold.')
      const problem = findProblem(facts.subject.counts, tally.counts(), tally.strange())
      if (problem !== null) return fail('damaged', problem)
      if (!(await proof.holds(plain.digest('hex'), unfolded))) {
        return fail('damaged', 'What was packed does not unfold to what it was made of.')
      }
      const wrapping = await derived
      const fileKey = randomBytes(KEY_BYTES)
      const nonce = randomBytes(NONCE_BYTES)
      const header: BackupHeader = {
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        ...facts.subject,
        counts: tally.counts(),
        app: facts.app,
        kind: facts.kind,
        madeAt: facts.madeAt,
        digest: tally.digest(),
        body: { compression: 'gzip', bytes, sha256: hashOf(packed), unfolded },
        encryption:
          wrapping === null
            ? null
            : { cipher: CIPHER, nonce: nonce.toString('hex'), key: wrapKey(fileKey, wrapping) },
      }
      const line = Buffer.from(headerToLine(header, sha256))
      const body = wrapping === null ? packed : encrypt(packed, fileKey, nonce, line)
      return ok({ header, parts: [Buffer.concat([line, LINE_FEED]), ...body] })
    },
    abandon: () => {
      packed.length = 0
      gathered = ''
      gzip.destroy()
      proof.abandon()
    },
  }
}

const LINE_FEED = Buffer.from('\n')

function hashOf(packed: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const chunk of packed) hash.update(chunk)
  return hash.digest('hex')
}

function prove(packed: readonly Buffer[]): PackedProof {
  const proof = createPackedProof()
  for (const chunk of packed) proof.add(chunk)
  return proof
}

function pack(gzip: Gzip, chunk: Buffer): Promise<void> {
  return new Promise((settle, reject) => {
    gzip.write(chunk, (error) => (error ? reject(error) : settle()))
  })
}

function findProblem(expected: Counts, found: Counts, strange: string | null): string | null {
  if (strange !== null) return 'A line of the journal is no row that Cairn knows.'
  if (Object.keys(found).length === 0) return 'There is nothing to keep.'
  return isAsAnnounced(expected, found)
    ? null
    : 'The rows that came are not as many as were announced.'
}

/** The packed parts encrypted, and the tag; `line` is what the tag also vouches for. */
function encrypt(packed: readonly Buffer[], key: Buffer, nonce: Buffer, line: Buffer): Buffer[] {
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(line)
  const parts = packed.map((chunk) => cipher.update(chunk))
  return [...parts, cipher.final(), cipher.getAuthTag()]
}
