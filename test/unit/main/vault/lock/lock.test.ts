import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFiles } from '../../../../../src/main/vault/files.ts'
import { wrapKey } from '../../../../../src/main/vault/format/wrapping-key.ts'
import { createKeyMemory } from '../../../../../src/main/vault/lock/key-memory.ts'
import { createLock, type Lock } from '../../../../../src/main/vault/lock/lock.ts'
import {
  aCheapDerivation,
  aWrappingKey,
  PASSPHRASE,
} from '../../../../support/builders/a-backup.ts'
import { aFreshSalt, aKeyring } from './a-keyring.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const files = createFiles()
const nothing = async () => {}

async function aLock(
  changes: { backend?: string; platform?: NodeJS.Platform; isAvailable?: boolean } = {},
  onLocked = () => {},
): Promise<Lock> {
  const keyring = aKeyring(changes.backend ?? 'basic_text', changes.isAvailable)
  return createLock({
    folder,
    files,
    memory: await createKeyMemory(keyring, changes.platform ?? 'linux'),
    onLocked,
    findWrappedKey: async () => null,
    derivation: () => aCheapDerivation(aFreshSalt()),
  })
}

const text = () => readFileSync(join(folder, 'lock.json'), 'utf8')

describe('a lock that falls into a change of passphrase', () => {
  it.each([
    ['setting', null, PASSPHRASE],
    ['changing', PASSPHRASE, 'another passphrase'],
  ] as const)('holds once %s it is done', async (_label, from, to) => {
    let told = 0
    const lock = await aLock({}, () => {
      told += 1
    })
    if (from !== null) await lock.setPassphrase(null, from, false, nothing)
    const seen: unknown[] = []
    const changed = await lock.setPassphrase(from, to, false, async (_from, key) => {
      lock.lock()
      // What is written anew can be read meanwhile, and nothing else can be asked for.
      seen.push(lock.state(), lock.key(), key === null ? null : lock.keysFor(key.derivation))
    })
    expect(changed.ok).toBe(true)
    expect(seen).toEqual(['locked', null, expect.objectContaining({ key: expect.anything() })])
    expect([lock.state(), lock.key()]).toEqual(['locked', null])
    expect(told).toBeGreaterThan(0)
    await lock.whenLocked()
    expect((await lock.unlock(to, false)).ok).toBe(true)
    expect(lock.state()).toBe('unlocked')
  })
})

describe('a lock', () => {
  it('is off until a passphrase is set', async () => {
    const lock = await aLock()
    expect(lock.state()).toBe('off')
    expect(lock.key()).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is unlocked after a passphrase was set, and locked at the next start', async () => {
    const lock = await aLock()
    expect(await lock.setPassphrase(null, PASSPHRASE, false, nothing)).toEqual({
      ok: true,
      value: null,
    })
    expect(lock.state()).toBe('unlocked')
    const again = await aLock()
    expect(again.state()).toBe('locked')
    expect(again.key()).toBeNull()
  })

  it('opens with its passphrase alone, and then gives the same key', async () => {
    const lock = await aLock()
    await lock.setPassphrase(null, PASSPHRASE, false, nothing)
    const key = lock.key()
    const again = await aLock()
    expect(await again.unlock('not the passphrase', false)).toMatchObject({
      ok: false,
      error: { why: 'wrong-passphrase' },
    })
    expect(again.state()).toBe('locked')
    expect((await again.unlock(PASSPHRASE, false)).ok).toBe(true)
    expect(again.key()).toEqual(key)
    if (key !== null) expect(again.keysFor(key.derivation)).toEqual(key)
    expect(again.keysFor(aCheapDerivation(aFreshSalt()))).toBeNull()
  })

  it('keeps neither the passphrase nor its key, in a file of its owner alone', async () => {
    const lock = await aLock({ backend: 'gnome_libsecret' })
    await lock.setPassphrase(null, PASSPHRASE, true, nothing)
    const key = lock.key()?.key ?? Buffer.alloc(0)
    for (const secret of [PASSPHRASE, key.toString('hex'), key.toString('base64')]) {
      expect(text()).not.toContain(secret)
      expect(text()).not.toContain(Buffer.from(secret).toString('base64').slice(0, 20))
    }
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'lock.json')).mode & 0o777).toBe(0o600)
    }
  })

  it('wants the current passphrase before it is changed or taken away', async () => {
    const lock = await aLock()
    await lock.setPassphrase(null, PASSPHRASE, false, nothing)
    const rewrite = vi.fn(nothing)
    for (const current of [null, 'not the passphrase']) {
      for (const next of [null, 'another passphrase']) {
        expect(await lock.setPassphrase(current, next, false, rewrite)).toMatchObject({
          ok: false,
          error: { why: 'wrong-passphrase' },
        })
      }
    }
    expect(rewrite).not.toHaveBeenCalled()
  })

  it('is off again once its passphrase was taken away', async () => {
    const lock = await aLock()
    await lock.setPassphrase(null, PASSPHRASE, false, nothing)
    await lock.setPassphrase(PASSPHRASE, null, false, nothing)
    expect(lock.state()).toBe('off')
    expect((await aLock()).state()).toBe('off')
  })

  it('tells once that it was locked', async () => {
    const onLocked = vi.fn()
    const lock = await aLock({}, onLocked)
    lock.lock()
    expect(onLocked).not.toHaveBeenCalled()
    await lock.setPassphrase(null, PASSPHRASE, false, nothing)
    let isTold = false
    const told = lock.whenLocked().then(() => {
      isTold = true
    })
    await Promise.resolve()
    expect(isTold).toBe(false)
    lock.lock()
    lock.lock()
    await told
    expect(onLocked).toHaveBeenCalledTimes(1)
    expect(lock.key()).toBeNull()
    await lock.whenLocked()
  })

  it('remembers after how many minutes it locks', async () => {
    const lock = await aLock()
    await lock.setAutoLock(15)
    expect((await aLock()).description().autoLockMinutes).toBe(15)
    await lock.setPassphrase(null, PASSPHRASE, false, nothing)
    expect((await aLock()).description().autoLockMinutes).toBe(15)
  })

  it('asks for the passphrase, and is not off, where lock.json is lost or damaged', async () => {
    const wrapping = await aWrappingKey()
    const check = wrapKey(Buffer.alloc(32, 7), wrapping)
    for (const damage of [null, '', '{"format":"cairn-lock"}', '[]']) {
      if (damage !== null) writeFileSync(join(folder, 'lock.json'), damage)
      const lock = await createLock({
        folder,
        files,
        memory: await createKeyMemory(aKeyring('basic_text'), 'linux'),
        onLocked: () => {},
        findWrappedKey: async () => check,
      })
      expect(lock.state()).toBe('locked')
      expect((await lock.unlock('not the passphrase', false)).ok).toBe(false)
      expect((await lock.unlock(PASSPHRASE, false)).ok).toBe(true)
      expect(lock.key()).toEqual(wrapping)
    }
  })
})

describe('remembering', () => {
  it.each([
    ['basic_text', 'linux', true],
    ['unknown', 'linux', true],
    ['gnome_libsecret', 'linux', false],
    ['', 'darwin', false],
  ] as const)(
    'is not offered with %j on %s, encryption available: %j',
    async (backend, platform, isAvailable) => {
      const lock = await aLock({ backend, platform, isAvailable })
      expect(lock.description()).toMatchObject({ canRemember: false, remembers: false })
      expect((await lock.setPassphrase(null, PASSPHRASE, true, nothing)).ok).toBe(true)
      expect(lock.description().remembers).toBe(false)
      expect(JSON.parse(text()).remembered).toBeNull()
      expect((await aLock({ backend, platform, isAvailable })).state()).toBe('locked')
    },
  )

  it.each([
    ['gnome_libsecret', 'linux'],
    ['kwallet6', 'linux'],
    ['', 'darwin'],
    ['', 'win32'],
  ] as const)('unlocks at the next start with %j on %s', async (backend, platform) => {
    const lock = await aLock({ backend, platform })
    await lock.setPassphrase(null, PASSPHRASE, true, nothing)
    const again = await aLock({ backend, platform })
    expect(again.state()).toBe('unlocked')
    expect(again.key()).toEqual(lock.key())
    expect(again.description()).toMatchObject({ canRemember: true, remembers: true })
  })

  it('asks for the passphrase at each change of the keyring, and is never a dead end', async () => {
    const first = await aLock({ backend: 'gnome_libsecret' })
    await first.setPassphrase(null, PASSPHRASE, true, nothing)
    const key = first.key()
    for (const backend of ['basic_text', 'kwallet', 'gnome_libsecret', 'unknown', 'kwallet5']) {
      const lock = await aLock({ backend })
      expect(lock.state()).toBe('locked')
      expect(lock.description().remembers).toBe(false)
      expect((await lock.unlock(PASSPHRASE, true)).ok).toBe(true)
      expect(lock.key()).toEqual(key)
      expect(text()).not.toContain(PASSPHRASE)
      expect(text()).not.toContain(key?.key.toString('base64'))
    }
  })

  it('ends where the person unlocks without it', async () => {
    const backend = 'gnome_libsecret'
    const lock = await aLock({ backend })
    await lock.setPassphrase(null, PASSPHRASE, true, nothing)
    lock.lock()
    await lock.unlock(PASSPHRASE, false)
    expect((await aLock({ backend })).state()).toBe('locked')
  })
})
