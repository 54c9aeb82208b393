import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Vault } from '#shared/vault/vault.ts'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { DataState } from '../../../src/renderer/data/data-state.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { openSession, type Session } from '../../../src/renderer/data/session.ts'
import { createVaultActions } from '../../../src/renderer/data/vault/create-vault-actions.ts'
import { createRecovery } from '../../../src/renderer/data/vault/recovery.ts'
import { openExisting } from '../../../src/renderer/data/vault/stored.ts'
import type { VaultPlace } from '../../../src/renderer/data/vault/vault-context.ts'
import { digestRecords } from '../../../src/renderer/data/vault/verify-database.ts'
import { deleteDatabase, unwrap } from '../../support/browser/databases.ts'
import type { FakeVault } from '../../support/browser/fake-vault.ts'
import { aRating } from '../../support/builders/a-rating.ts'

const windows = new Set<AWindow>()

/** A window of the app without its screens: a session over the person's own records, and what screens can ask of it. */
export class AWindow {
  readonly vault: FakeVault
  /** Every state it was told, in order. */
  readonly states: DataState[] = []
  readonly #place: VaultPlace
  #session: Session

  constructor(vault: FakeVault) {
    this.vault = vault
    this.#session = this.#open(vault)
    const ready = () => (this.state.status === 'ready' ? this.state : null)
    this.#place = {
      vault,
      database: () => ready()?.database ?? null,
      writable: () => (ready()?.isWriter ? (ready()?.database ?? null) : null),
      reopen: () => {
        this.close()
        this.#session = this.#open(vault)
      },
    }
    windows.add(this)
  }

  #open(vault: Vault): Session {
    this.states.push({ status: 'opening' })
    return openSession('cairn', vault, (state) => this.states.push(state))
  }

  get state(): DataState {
    const state = this.states.at(-1)
    if (state === undefined) throw new Error('nothing was told yet')
    return state
  }

  get actions() {
    return createVaultActions(this.#place)
  }

  get recovery() {
    return createRecovery(this.#place)
  }

  /** The state, once it is the one given. */
  async reaches<Status extends DataState['status']>(
    status: Status,
  ): Promise<Extract<DataState, { status: Status }>> {
    await eventually(() => expect(this.state.status).toBe(status))
    return this.state as Extract<DataState, { status: Status }>
  }

  async ready(): Promise<CairnDatabase> {
    return (await this.reaches('ready')).database
  }

  close(): void {
    this.#session.close()
  }
}

/** Passes once the expectation holds; how long that takes is the machine's affair. */
export function eventually(expectation: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(expectation, { timeout: 15_000 })
}

/** Opens a window and waits until it shows records. */
export async function openWindow(vault: FakeVault): Promise<AWindow> {
  const view = new AWindow(vault)
  await view.ready()
  return view
}

/** One change of so many ratings. */
export async function addRatings(database: CairnDatabase, count = 1): Promise<void> {
  unwrap(
    await commit(database, { command: 'test/rate', label: 'Rate' }, async (recorder) => {
      for (let at = 0; at < count; at++) await recorder.put('ratings', aRating())
    }),
  )
}

/** Resolves once the vault holds everything that is stored. */
export async function whenKept(vault: FakeVault, database: CairnDatabase): Promise<void> {
  const meta = await database.meta.get('meta')
  await eventually(() => {
    expect(vault.ledger()?.databaseId).toBe(meta?.databaseId)
    expect(vault.ledger()?.changeNumber).toBe(meta?.changeNumber)
  })
}

export async function digestOf(name: string): Promise<string> {
  const database = await openExisting(name)
  if (database === null) throw new Error(`There is no ${name}`)
  return digestRecords(database).finally(() => database.close())
}

export async function ownNames(): Promise<string[]> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name)
  return names.filter((name) => name.startsWith('cairn')).sort()
}

/** Call once at the top of a test file. What other files left behind goes too: an origin that lists it is not empty. */
export function cleanWindowsAfterEach(): void {
  beforeEach(async () => {
    for (const { name = '' } of await indexedDB.databases()) await deleteDatabase(name)
  })
  afterEach(async () => {
    for (const view of windows) view.close()
    windows.clear()
    for (const name of await ownNames()) await deleteDatabase(name)
    localStorage.clear()
  })
}
