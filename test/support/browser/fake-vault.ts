import { sha256 } from '@noble/hashes/sha2.js'
import { type Change, RECORD_TABLES } from '#shared/records/change.ts'
import { err, ok } from '#shared/result.ts'
import type { BackupHeader, BackupSubject, SnapshotKind } from '#shared/vault/backup-header.ts'
import { createDigest, type Digest } from '#shared/vault/digest.ts'
import { isRecordLine, rowToLine, STORED_TABLES, type StoredTable } from '#shared/vault/row-line.ts'
import type { BackupReader, RebuildReader, Vault, VaultResult } from '#shared/vault/vault.ts'
import type {
  Ledger,
  Shortfall,
  SnapshotInfo,
  VaultFailure,
  VaultState,
  VaultTrouble,
} from '#shared/vault/vault-state.ts'

interface Copy {
  readonly header: BackupHeader
  readonly info: SnapshotInfo
  readonly lines: readonly string[]
}

/** What one database looked like to the vault: its rows by table and key, and its ledger. */
interface Lineage {
  readonly rows: Map<string, { readonly table: StoredTable; readonly row: unknown }>
  changeNumber: number
  changedAt: string | null
  schema: number
  /** Of the records, kept up by what each change says it took away and put in. */
  readonly digest: Digest
}

type Part = 'append' | 'snapshot' | 'backup' | 'piece' | 'rebuild' | 'erase'

const encoder = new TextEncoder()
const hash = (text: string) => sha256(encoder.encode(text))
const isRecordTable = (table: string) => (RECORD_TABLES as readonly string[]).includes(table)

/** A vault in memory that keeps a journal and copies as the real ones do, and fails where a test wants it to. */
export class FakeVault implements Vault {
  readonly kind: 'desktop' | 'web'
  /** Overrides of what `read` answers. */
  state: Partial<VaultState> = {}
  /** What fails from now on, and why. */
  readonly failing = new Map<Part, VaultTrouble>()
  /** Runs before each answer, to hold it back or to look at the store meanwhile. */
  before: (part: Part) => Promise<void> | void = () => {}
  /** The piece at which reading a copy fails; null for none. */
  failsAtPiece: number | null = null
  pieceCharacters = 2000
  readonly copies: Copy[] = []
  readonly appended: Change[][] = []
  /** What was asked, in order. */
  readonly calls: string[] = []
  current: string | null = null
  readonly #lineages = new Map<string, Lineage>()
  #lock: () => void = () => {}
  readonly #locked = new Promise<void>((resolve) => {
    this.#lock = resolve
  })

  constructor(kind: 'desktop' | 'web' = 'desktop') {
    this.kind = kind
  }

  /** What is said to be missing in a rebuild. */
  shortfall: Shortfall | null = null

  /** For `openFile`. */
  file: BackupReader | null = null

  ledger(): Ledger | null {
    const lineage = this.current === null ? undefined : this.#lineages.get(this.current)
    if (lineage === undefined || this.current === null) return null
    const { changeNumber, changedAt, digest } = lineage
    const rows: Record<string, number> = {}
    for (const { table } of lineage.rows.values()) {
      if (isRecordTable(table)) rows[table] = (rows[table] ?? 0) + 1
    }
    return { databaseId: this.current, changeNumber, changedAt, rows, digest: digest.hex() }
  }

  async read(): Promise<VaultState> {
    this.calls.push('read')
    return {
      folder: this.kind === 'desktop' ? 'ready' : 'none',
      folderName: null,
      lock: { state: 'off', canRemember: false, remembers: false, autoLockMinutes: null },
      uncleanExit: false,
      ledger: this.ledger(),
      snapshots: this.copies.map(({ info }) => info).reverse(),
      damaged: 0,
      freeBytes: null,
      olderRuntime: null,
      ...this.state,
    }
  }

  async append(databaseId: string, changes: readonly Change[]): Promise<VaultResult<Ledger>> {
    this.calls.push('append')
    await this.before('append')
    const failure = this.#failure('append')
    if (failure !== null) return err(failure)
    if (this.current === null) this.#begin(databaseId)
    const lineage = this.#lineages.get(databaseId)
    const follows = changes.every(
      ({ number }, at) => number === (lineage?.changeNumber ?? 0) + at + 1,
    )
    if (lineage === undefined || this.current !== databaseId || !follows) {
      return err({ why: 'gap', reason: 'The changes do not follow.' })
    }
    this.appended.push([...changes])
    for (const change of changes) {
      lineage.changeNumber = change.number
      lineage.changedAt = change.at
      lineage.rows.set(`changes/${change.number}`, { table: 'changes', row: change })
      for (const { table, id, before, after } of change.steps) {
        if (before !== null) lineage.digest.remove(rowToLine(table, before))
        if (after !== null) lineage.digest.add(rowToLine(table, after))
        if (after === null) lineage.rows.delete(`${table}/${id}`)
        else lineage.rows.set(`${table}/${id}`, { table, row: after })
      }
    }
    const ledger = this.ledger()
    if (ledger === null) throw new Error('A lineage was begun')
    return ok(structuredClone(ledger))
  }

  async writeSnapshot(
    kind: SnapshotKind,
    subject: BackupSubject,
    lines: AsyncIterable<string>,
  ): Promise<VaultResult<SnapshotInfo>> {
    this.calls.push(`snapshot ${kind}`)
    await this.before('snapshot')
    const failure = this.#failure('snapshot')
    if (failure !== null) return err(failure)
    const copy = await this.#collect(kind, subject, lines)
    if (copy === null) return err({ why: 'damaged', reason: 'The counts do not hold.' })
    this.copies.push(copy)
    this.#adopt(copy)
    return ok(copy.info)
  }

  async writeBackup(
    subject: BackupSubject,
    _passphrase: string | null,
    lines: AsyncIterable<string>,
  ): Promise<VaultResult<{ readonly name: string }>> {
    this.calls.push('backup')
    const failure = this.#failure('backup')
    if (failure !== null) return err(failure)
    const copy = await this.#collect('requested', subject, lines)
    if (copy === null) return err({ why: 'damaged', reason: 'The counts do not hold.' })
    this.file = this.readerOf(copy)
    return ok({ name: 'backup.cairn' })
  }

  async openSnapshot(id: string): Promise<VaultResult<BackupReader>> {
    const copy = this.copies.find(({ info }) => info.id === id)
    return copy ? ok(this.readerOf(copy)) : err({ why: 'damaged', reason: 'It is gone.' })
  }

  async openFile(): Promise<VaultResult<BackupReader>> {
    return this.file ? ok(this.file) : err({ why: 'cancelled', reason: 'No file.' })
  }

  async openRebuild(): Promise<VaultResult<RebuildReader>> {
    this.calls.push('rebuild')
    const failure = this.#failure('rebuild')
    if (failure !== null) return err(failure)
    const lineage = this.current === null ? undefined : this.#lineages.get(this.current)
    if (lineage === undefined || this.current === null) {
      return err({ why: 'damaged', reason: 'Nothing is known.' })
    }
    const lines = STORED_TABLES.flatMap((table) =>
      [...lineage.rows.values()]
        .filter((each) => each.table === table)
        .map(({ row }) => rowToLine(table, row)),
    )
    const { changeNumber, schema } = lineage
    const counts = countLines(lines)
    const subject = { databaseId: this.current, changeNumber, schema, counts }
    const reader = this.readerOf(toCopy('requested', subject, lines, 'rebuild'))
    return ok({ ...reader, shortfall: this.shortfall })
  }

  readerOf({ header, lines }: Pick<Copy, 'header' | 'lines'>): BackupReader {
    const text = lines.map((line) => `${line}\n`).join('')
    const size = this.pieceCharacters
    const vault = this
    async function* pieces(): AsyncGenerator<VaultResult<string>> {
      for (let at = 0; at * size < text.length; at++) {
        await vault.before('piece')
        if (at === vault.failsAtPiece) {
          yield err({ why: 'unreachable', reason: 'The file is gone.' })
          return
        }
        yield ok(text.slice(at * size, (at + 1) * size))
      }
    }
    return {
      name: 'a copy',
      header,
      needsPassphrase: false,
      unlock: async () => ok(null),
      pieces,
      close: async () => {
        this.calls.push('close')
      },
    }
  }

  async unlock(): Promise<VaultResult<null>> {
    this.state = { ...this.state, lock: OPEN }
    return ok(null)
  }

  async lock(): Promise<VaultResult<null>> {
    this.lockFromOutside()
    return ok(null)
  }

  lockFromOutside(): void {
    this.state = { ...this.state, lock: { ...OPEN, state: 'locked' } }
    this.#lock()
  }

  whenLocked(): Promise<void> {
    return this.#locked
  }

  async setPassphrase(): Promise<VaultResult<null>> {
    return ok(null)
  }

  async setAutoLock(): Promise<VaultResult<null>> {
    return ok(null)
  }

  /** Makes the storage answer again; a test says how. */
  renewStore: () => Promise<void> = async () => {}

  async setStoreAside(): Promise<VaultResult<null>> {
    this.calls.push('set-store-aside')
    await this.renewStore()
    return ok(null)
  }

  async showFolder(): Promise<VaultResult<null>> {
    this.calls.push('show-folder')
    return ok(null)
  }

  async erase(): Promise<VaultResult<null>> {
    this.calls.push('erase')
    const failure = this.#failure('erase')
    if (failure !== null) return err(failure)
    this.copies.splice(0)
    this.#lineages.clear()
    this.current = null
    return ok(null)
  }

  #failure(part: Part): VaultFailure | null {
    const why = this.failing.get(part)
    return why === undefined ? null : { why, reason: `The ${part} failed.` }
  }

  #begin(databaseId: string): Lineage {
    const digest = createDigest(hash)
    const lineage = { rows: new Map(), changeNumber: 0, changedAt: null, schema: 4, digest }
    this.#lineages.set(databaseId, lineage)
    this.current = databaseId
    return lineage
  }

  async #collect(
    kind: SnapshotKind,
    subject: BackupSubject,
    source: AsyncIterable<string>,
  ): Promise<Copy | null> {
    const lines: string[] = []
    for await (const some of source) lines.push(...some.split('\n'))
    const counts = countLines(lines)
    const tables = new Set([...Object.keys(counts), ...Object.keys(subject.counts)])
    const isRight = [...tables].every(
      (table) => (counts[table] ?? 0) === (subject.counts[table] ?? 0),
    )
    return isRight ? toCopy(kind, subject, lines, `copy-${this.copies.length}`) : null
  }

  /** A copy makes its database the one that the ledger is about; it never takes the ledger back. */
  #adopt({ header, lines }: Copy): void {
    const known = this.#lineages.get(header.databaseId)
    this.current = header.databaseId
    const isOld = known !== undefined && known.changeNumber > header.changeNumber
    const isKnown = known?.changeNumber === header.changeNumber && known.schema >= header.schema
    if (isOld || isKnown) return
    const lineage = this.#begin(header.databaseId)
    lineage.schema = header.schema
    lineage.changeNumber = header.changeNumber
    for (const line of lines) {
      const [table, row]: [StoredTable, { id: string; number?: number; at?: string }] =
        JSON.parse(line)
      if (table === 'changes' && row.number === header.changeNumber) {
        lineage.changedAt = row.at ?? null
      }
      if (isRecordTable(table)) lineage.digest.add(line)
      lineage.rows.set(`${table}/${row.number ?? row.id}`, { table, row })
    }
  }
}

const OPEN = {
  state: 'unlocked',
  canRemember: false,
  remembers: false,
  autoLockMinutes: null,
} as const

function countLines(lines: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of lines) {
    const table = line.slice(2, line.indexOf('"', 2))
    counts[table] = (counts[table] ?? 0) + 1
  }
  return counts
}

/** A copy of given lines, with the header that belongs to it. */
export function toCopy(
  kind: SnapshotKind,
  subject: BackupSubject,
  lines: readonly string[],
  id = 'copy',
): Copy {
  const digest = createDigest(hash)
  for (const line of lines) if (isRecordLine(line)) digest.add(line)
  const unfolded = lines.reduce((sum, line) => sum + line.length + 1, 0)
  const madeAt = new Date().toISOString()
  const pinned = kind !== 'scheduled' && kind !== 'requested'
  const told = { ...subject, kind, madeAt, digest: digest.hex() }
  return {
    lines,
    info: { ...told, id, pinned, bytes: unfolded, encrypted: false },
    header: {
      ...told,
      format: 'cairn-backup',
      version: 1,
      app: 'test',
      body: { compression: 'gzip', bytes: 1, sha256: '0'.repeat(64), unfolded },
      encryption: null,
    },
  }
}
