import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScryptParameters } from '#shared/vault/backup-header.ts'
import { createFiles, type Files } from '../../../../../src/main/vault/files.ts'
import {
  unwrapKey,
  type WrappedKey,
  type WrappingKey,
  wrapKey,
} from '../../../../../src/main/vault/format/wrapping-key.ts'
import { createKeyMemory } from '../../../../../src/main/vault/lock/key-memory.ts'
import { createLock, type Lock } from '../../../../../src/main/vault/lock/lock.ts'
import { aCheapDerivation } from '../../../../support/builders/a-backup.ts'
import { aFreshSalt, aKeyring } from './a-keyring.ts'

/** Each key is derived once: a start anew would take hundreds of derivations to the same keys. */
vi.mock('../../../../../src/main/vault/format/wrapping-key.ts', async (importOriginal) => {
  const real =
    await importOriginal<typeof import('../../../../../src/main/vault/format/wrapping-key.ts')>()
  const derived = new Map<string, Promise<WrappingKey>>()
  return {
    ...real,
    deriveWrappingKey: (passphrase: string, derivation: ScryptParameters) => {
      const name = `${passphrase} ${derivation.salt}`
      const key = derived.get(name) ?? real.deriveWrappingKey(passphrase, derivation)
      derived.set(name, key)
      return key
    },
  }
})

const FIRST = 'the first passphrase'
const SECOND = 'the second passphrase'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-change-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The wrapped key of each file of a vault; null for a plain one. */
type Shelf = Map<string, WrappedKey | null>

/** Counts what is written and ends the program at one step: before it takes effect, or after. */
interface Fate {
  readonly dieAt: number
  readonly isAfter: boolean
  /** The program goes on after the fault, as with a disk that was full for a moment. */
  readonly isKilled: boolean
}

const UNHURT: Fate = { dieAt: Number.POSITIVE_INFINITY, isAfter: false, isKilled: true }

function aMachine(shelf: Shelf, fate: Fate) {
  const real = createFiles()
  let steps = 0
  const step = async (effect: () => Promise<void>) => {
    steps += 1
    const isHit = steps === fate.dieAt || (fate.isKilled && steps > fate.dieAt)
    if (isHit && !(fate.isAfter && steps === fate.dieAt)) throw fault()
    await effect()
    if (isHit) throw fault()
  }
  const files: Files = {
    ...real,
    writeWhole: (path, parts) => step(() => real.writeWhole(path, parts)),
  }
  const rewrite = (lock: Lock) => async (_from: WrappingKey | null, to: WrappingKey | null) => {
    for (const [name, wrapped] of shelf) {
      const key = openFile(lock, wrapped)
      if (key === null) throw new Error(`Nothing opens ${name}`)
      await step(async () => {
        shelf.set(name, to === null ? null : wrapKey(key, to))
      })
    }
  }
  return { files, rewrite, steps: () => steps }
}

function fault(): Error {
  return Object.assign(new Error('no space left'), { code: 'ENOSPC' })
}

/** Null where the key of a file is not at hand. */
function openFile(lock: Lock, wrapped: WrappedKey | null): Buffer | null {
  if (wrapped === null) return Buffer.alloc(32, 1)
  const wrapping = lock.keysFor(wrapped.derivation)
  return wrapping === null ? null : unwrapKey(wrapped, wrapping)
}

async function aLock(files: Files): Promise<Lock> {
  return createLock({
    folder,
    files,
    memory: await createKeyMemory(aKeyring('basic_text'), 'linux'),
    onLocked: () => {},
    findWrappedKey: async () => null,
    derivation: () => aCheapDerivation(aFreshSalt()),
  })
}

const CHANGES = [
  { name: 'setting a passphrase', from: null, to: FIRST },
  { name: 'changing it', from: FIRST, to: SECOND },
  { name: 'taking it away', from: FIRST, to: null },
] as const

const FILES = 4
/** lock.json, the files, lock.json. */
const STEPS = FILES + 2

let tried = 0
let openedAll = 0
afterAll(() => {
  process.stdout.write(`Changes of passphrase cut off: ${tried}, opened wholly: ${openedAll}\n`)
})

async function startingFrom(passphrase: string | null): Promise<Shelf> {
  const shelf: Shelf = new Map(Array.from({ length: FILES }, (_, at) => [`file-${at}`, null]))
  const machine = aMachine(shelf, UNHURT)
  const lock = await aLock(machine.files)
  await lock.setPassphrase(null, passphrase, false, machine.rewrite(lock))
  return shelf
}

/** The passphrases, of those that anybody ever typed, which unlock; null where there is no lock. */
async function openers(): Promise<Array<string | null>> {
  const lock = await aLock(createFiles())
  if (lock.state() === 'off') return [null]
  const found: string[] = []
  for (const passphrase of [FIRST, SECOND]) {
    const one = await aLock(createFiles())
    if ((await one.unlock(passphrase, false)).ok) found.push(passphrase)
  }
  return found
}

async function reopened(passphrase: string | null): Promise<Lock> {
  const lock = await aLock(createFiles())
  if (passphrase !== null) await lock.unlock(passphrase, false)
  return lock
}

describe.each(CHANGES)('$name', ({ from, to }) => {
  const steps = Array.from({ length: STEPS }, (_, at) => at + 1)
  const cuts = steps.flatMap((dieAt) => [
    { dieAt, isAfter: false },
    { dieAt, isAfter: true },
  ])

  it('takes one step a file and two for the lock', async () => {
    const shelf = await startingFrom(from)
    const machine = aMachine(shelf, UNHURT)
    const lock = await reopened(from)
    const whole = await aLock(machine.files)
    if (from !== null) await whole.unlock(from, false)
    expect((await whole.setPassphrase(from, to, false, machine.rewrite(whole))).ok).toBe(true)
    expect(machine.steps()).toBe(STEPS)
    expect([...shelf.values()].every((wrapped) => openFile(whole, wrapped) !== null)).toBe(true)
    expect(lock.state()).toBe(from === null ? 'off' : 'unlocked')
    expect(await openers()).toEqual([to])
  })

  it.each(cuts)(
    'leaves a known passphrase that opens everything, killed at step $dieAt, after it: $isAfter',
    async (cut) => {
      const shelf = await startingFrom(from)
      const machine = aMachine(shelf, { ...cut, isKilled: true })
      const lock = await aLock(machine.files)
      const result = await lock.setPassphrase(from, to, false, machine.rewrite(lock))
      expect(result.ok).toBe(false)

      const opening = await openers()
      expect(opening.length).toBeGreaterThan(0)
      for (const passphrase of opening) {
        const again = await reopened(passphrase)
        tried += 1
        expect([...shelf.values()].filter((wrapped) => openFile(again, wrapped) === null)).toEqual(
          [],
        )
        openedAll += 1
      }

      // What unlocks is what stays.
      const stays = opening.at(-1) ?? null
      const last = await reopened(stays)
      const after = aMachine(shelf, UNHURT)
      if (last.isChanging()) expect((await last.settle(after.rewrite(last))).ok).toBe(true)
      expect(await openers()).toEqual([stays])
      const isPlain = [...shelf.values()].map((wrapped) => wrapped === null)
      expect(isPlain).toEqual(Array.from({ length: FILES }, () => stays === null))
      const settled = await reopened(stays)
      expect(settled.isChanging()).toBe(false)
      expect([...shelf.values()].every((wrapped) => openFile(settled, wrapped) !== null)).toBe(true)
    },
  )

  it.each(steps.slice(0, -1))(
    'is taken back where step %d fails and the program goes on',
    async (dieAt) => {
      const shelf = await startingFrom(from)
      const machine = aMachine(shelf, { dieAt, isAfter: false, isKilled: false })
      const lock = await aLock(machine.files)
      expect(await lock.setPassphrase(from, to, false, machine.rewrite(lock))).toMatchObject({
        ok: false,
        error: { why: 'full' },
      })
      expect(await openers()).toEqual([from])
      const again = await reopened(from)
      expect([...shelf.values()].every((wrapped) => openFile(again, wrapped) !== null)).toBe(true)
      expect([...shelf.values()].every((wrapped) => (wrapped === null) === (from === null))).toBe(
        true,
      )
      expect(again.isChanging()).toBe(false)
    },
  )

  it('can be asked for again after it was killed halfway', async () => {
    const shelf = await startingFrom(from)
    const machine = aMachine(shelf, { dieAt: 3, isAfter: false, isKilled: true })
    const lock = await aLock(machine.files)
    await lock.setPassphrase(from, to, false, machine.rewrite(lock))
    const [passphrase = null] = await openers()
    const after = aMachine(shelf, UNHURT)
    const again = await aLock(after.files)
    expect((await again.setPassphrase(passphrase, to, false, after.rewrite(again))).ok).toBe(true)
    expect(await openers()).toEqual([to])
    expect([...shelf.values()].every((wrapped) => openFile(again, wrapped) !== null)).toBe(true)
  })
})
