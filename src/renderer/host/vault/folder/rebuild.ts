import type { Change } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import { isAsAnnounced } from '#shared/vault/as-announced.ts'
import type { BackupHeader, BackupSubject } from '#shared/vault/backup-header.ts'
import { BARE_SCHEMA, toBareShape } from '#shared/vault/bare-changes.ts'
import { copyToLedger, emptyLedger } from '#shared/vault/ledger-book.ts'
import type { RebuildReader, VaultResult } from '#shared/vault/vault.ts'
import type { Ledger, Shortfall } from '#shared/vault/vault-state.ts'
import { failed } from '../failure.ts'
import { openRebuilt } from '../open-copy.ts'
import { advanceLedger } from './advance-ledger.ts'
import { changesAfter, type Lineage, readJournal, type StoredCopy } from './lineage.ts'

interface Ground {
  readonly lineage: Lineage
  /** Name of the folder, to show. */
  readonly name: string
  /** Of the moment and of the program, for the header. */
  readonly madeAt: string
  readonly app: string
  /** Hears of a copy that turned out to be damaged. */
  readonly onDamaged: (copy: StoredCopy) => Promise<void>
}

/** A copy, or none, with the changes that follow it, and what comes of them. */
interface Way {
  readonly base: StoredCopy | null
  readonly changes: readonly Change[]
  readonly ledger: Ledger
  /** Of the rows as the changes were written, by which a ledger of an older shape counts. */
  readonly writtenDigest: string
}

/**
 * The store as the ledger knows it, from the newest good copy that leads there. Where none does, the longest good
 * state, and what is missing in it. Fails with `damaged` where nothing at all can be read.
 */
export async function openRebuild(ground: Ground): Promise<VaultResult<RebuildReader>> {
  const { lineage } = ground
  let other: { readonly way: Way; readonly reader: RebuildReader } | null = null
  for (const way of await findWays(lineage)) {
    const isShorter = other !== null && way.ledger.changeNumber < other.way.ledger.changeNumber
    if (isShorter) break
    const opened = await openWay(ground, way)
    if (!opened.ok) continue
    const reader = opened.value
    if (reader.shortfall === null || isAsKnown(reader.header, lineage.ledger)) {
      await other?.reader.close()
      return ok(reader)
    }
    // All changes are there, and another copy may yet lead to what was counted.
    if (other === null) other = { way, reader }
    else await reader.close()
  }
  if (other !== null) return ok(other.reader)
  return failed('damaged', 'No copy in the folder is whole any more.')
}

/** The one that leads furthest first, of equals the newest. */
async function findWays({ databaseId, copies, journal, told }: Lineage): Promise<readonly Way[]> {
  const { changes: readable } = await readJournal(journal, 0)
  const open = copies.filter(({ info }) => !info.encrypted)
  const ways = [...open, null].map((base): Way => {
    const number = base?.info.changeNumber ?? 0
    const start = base === null ? emptyLedger(databaseId) : copyToLedger(base.info)
    const changedAt = readable.get(number)?.at ?? base?.info.madeAt ?? null
    // A migration changes rows without a change: from there on only a copy made after it leads further.
    const last = base === null ? Number.POSITIVE_INFINITY : lastOfShape(told, base.info.schema)
    const written = changesAfter(readable, number, last)
    const changes = base === null ? written.map(toBareShape) : written
    const ledger = advanceLedger({ ...start, changedAt }, changes)
    const writtenDigest = base === null ? advanceLedger(start, written).digest : ledger.digest
    return { base, changes, ledger, writtenDigest }
  })
  return ways
    .filter(({ ledger }) => ledger.changeNumber > 0)
    .sort((one, two) => two.ledger.changeNumber - one.ledger.changeNumber)
}

/** Up to which change rows are known to have the shape of a copy. Infinite for the newest shape. */
function lastOfShape(copies: Lineage['told'], schema: number): number {
  const numbersOf = (isWanted: (other: number) => boolean) =>
    copies.flatMap((copy) => (isWanted(copy.schema) ? [copy.changeNumber] : []))
  const later = numbersOf((other) => other > schema)
  const same = numbersOf((other) => other === schema)
  if (later.length === 0) return Number.POSITIVE_INFINITY
  return Math.min(...later, same.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...same))
}

async function openWay(
  { lineage, name, madeAt, app, onDamaged }: Ground,
  { base, changes, ledger, writtenDigest }: Way,
): Promise<VaultResult<RebuildReader>> {
  const { databaseId, changeNumber, rows } = ledger
  const logged = (base?.info.counts.changes ?? 0) + changes.length
  const schema = base?.info.schema ?? BARE_SCHEMA
  const counts = { ...rows, changes: logged, meta: 1 }
  const subject: BackupSubject = { databaseId, changeNumber, schema, counts }
  const facts = { subject, kind: 'requested', madeAt, app } as const
  const opened = await openRebuilt(name, { base: base?.file ?? null, changes, facts })
  if (!opened.ok) {
    if (base !== null && opened.error.why === 'damaged') await onDamaged(base)
    return opened
  }
  const isWhole =
    changeNumber === lineage.lastNumber &&
    (isAsKnown(opened.value.header, lineage.ledger) || writtenDigest === lineage.ledger?.digest)
  const shortfall: Shortfall = {
    changes: Math.max(0, lineage.lastNumber - changeNumber),
    lastAt: ledger.changedAt,
  }
  return ok({ ...opened.value, shortfall: isWhole ? null : shortfall })
}

/** Whether a state is what the ledger counted. Of an earlier one, or where there is no ledger, nothing was counted. */
function isAsKnown(header: BackupHeader, ledger: Ledger | null): boolean {
  if (ledger === null || header.changeNumber !== ledger.changeNumber) return true
  return header.digest === ledger.digest && isAsAnnounced(ledger.rows, header.counts)
}
