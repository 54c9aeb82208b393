import type { Change } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import type { BackupHeader, BackupSubject } from '#shared/vault/backup-header.ts'
import { BARE_SCHEMA, toBareShape } from '#shared/vault/bare-changes.ts'
import { advance, copyToLedger, emptyLedger, recordCounts } from '#shared/vault/ledger-book.ts'
import { isSameCounts } from '#shared/vault/same-counts.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Ledger, Shortfall, SnapshotInfo } from '#shared/vault/vault-state.ts'
import { textToLines, workIn } from '#shared/vault/work-in.ts'
import { readBackupText } from './format/backup-reader.ts'
import { createBackupWriter } from './format/backup-writer.ts'
import { sha256 } from './format/row-tally.ts'
import type { Lineage } from './lineage.ts'
import type { Shelf } from './shelf.ts'
import { DAMAGED } from './trouble.ts'

/** A store put together from a copy and later changes. */
export interface Rebuilt {
  readonly header: BackupHeader
  readonly lines: readonly string[]
  /** Null where it is the store as the ledger knows it. */
  readonly shortfall: Shortfall | null
}

interface Ground {
  readonly lineage: Lineage
  readonly shelf: Shelf
  readonly ledger: Ledger
  /** Of the moment and of the program, for the header. */
  readonly madeAt: string
  readonly app: string
}

/** A state to begin with, and up to which number changes have rows of its shape. */
interface Start {
  readonly copy: SnapshotInfo | null
  readonly through: number
}

/**
 * The newest good copy of the ledger's database with every later change worked in, older copies where one does not
 * lead there, and at last the journal alone where it goes back to the first change. Where none leads to the ledger's
 * counts and digest, the one that leads furthest, with what is missing in it. Each is verified by counts and a digest
 * of its own while it is built. Fails with `damaged` where nothing can be read, or with `locked`.
 */
export async function rebuild(ground: Ground): Promise<VaultResult<Rebuilt>> {
  let best: Rebuilt | null = null
  let failure: VaultResult<Rebuilt> = DAMAGED
  for (const start of findStarts(ground)) {
    const built = await rebuildFrom(ground, start)
    if (!built.ok) {
      failure = built
      continue
    }
    const { header, shortfall } = built.value
    if (shortfall === null) return built
    if (best === null || header.changeNumber > best.header.changeNumber) best = built.value
  }
  return best === null ? failure : ok(best)
}

/** Newest first, those of the ledger's own shape before all others. */
function findStarts({ lineage, shelf, ledger }: Ground): readonly Start[] {
  const schema = lineage.schema()
  const copies = shelf
    .list()
    .filter(
      (copy) =>
        copy.databaseId === ledger.databaseId &&
        copy.changeNumber <= ledger.changeNumber &&
        !shelf.isParted(copy.id),
    )
  const isOwn = (copy: SnapshotInfo) => schema === null || copy.schema === schema
  const own = copies.filter(isOwn).map((copy) => ({ copy, through: Number.POSITIVE_INFINITY }))
  // A migration may lie behind these, and its work is in no change.
  const others = copies
    .filter((copy) => !isOwn(copy))
    .map((copy) => ({ copy, through: lastOfShape(copies, copy.schema) }))
  const alone = { copy: null, through: Number.POSITIVE_INFINITY }
  return [...own, ...others, alone]
}

function lastOfShape(copies: readonly SnapshotInfo[], schema: number): number {
  const numbers = copies.flatMap((copy) => (copy.schema === schema ? copy.changeNumber : []))
  return Math.max(...numbers)
}

async function rebuildFrom(ground: Ground, start: Start): Promise<VaultResult<Rebuilt>> {
  const { lineage, shelf, ledger } = ground
  const { copy, through } = start
  if (copy !== null) {
    const verified = await shelf.verify(copy.id)
    if (!verified.ok) return verified
  }
  const later = await lineage.readAfter(copy?.changeNumber ?? 0)
  if (!later.ok) return later
  const known = Math.max(ledger.changeNumber, later.value.lastNumber)
  const changes = later.value.changes.filter(({ number }) => number <= through)
  const built = await workInto(ground, copy, changes, known)
  // Changes that do not fit the copy belong to another course of things; the copy itself is good.
  const isBare = built.ok || copy === null || changes.length === 0
  return isBare ? built : workInto(ground, copy, [], known)
}

/** What comes out has the digest and the counts that follow from the copy's and from the changes, or nothing does. */
async function workInto(
  { shelf, ledger, madeAt, app }: Ground,
  copy: SnapshotInfo | null,
  changes: readonly Change[],
  known: number,
): Promise<VaultResult<Rebuilt>> {
  const { databaseId } = ledger
  if (copy === null && changes.length === 0) return DAMAGED
  const shaped = copy === null ? changes.map(toBareShape) : changes
  const start = copy === null ? emptyLedger(databaseId) : copyToLedger(copy)
  const { changeNumber, rows, digest } = advance(start, shaped, sha256)
  const logged = (copy?.counts.changes ?? 0) + changes.length
  const counts = { ...rows, changes: logged, meta: 1 }
  const schema = copy?.schema ?? BARE_SCHEMA
  const subject: BackupSubject = { databaseId, changeNumber, schema, counts }
  const writer = createBackupWriter({ subject, kind: 'requested', madeAt, app }, null)
  const lines: string[] = []
  let lastChange = ''
  const base = copy === null ? null : readLines(shelf, copy.id)
  for await (const line of workIn(base, shaped, { databaseId, changeNumber, rows })) {
    if (line.startsWith(CHANGE)) lastChange = line
    lines.push(line)
    await writer.write(`${line}\n`)
  }
  const done = await writer.finish()
  if (!done.ok) return done
  const { header } = done.value
  if (header.digest !== digest) return DAMAGED
  const isKnown =
    changeNumber === known &&
    (digest === ledger.digest || advance(start, changes, sha256).digest === ledger.digest) &&
    isSameCounts(recordCounts(ledger.rows), recordCounts(header.counts))
  const shortfall = { changes: known - changeNumber, lastAt: readInstant(lastChange) }
  return ok({ header, lines, shortfall: isKnown ? null : shortfall })
}

const CHANGE = '["changes",'

async function* readLines(shelf: Shelf, id: string): AsyncGenerator<string> {
  yield* textToLines(readBackupText(shelf.pathOf(id), await shelf.keyFor(id)))
}

/** When a change was made; null for no change. */
function readInstant(line: string): string | null {
  return line === '' ? null : (JSON.parse(line) as [string, Change])[1].at
}
