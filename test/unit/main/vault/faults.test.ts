import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import * as nodeCalls from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NO_DISK_BYTES } from '#shared/vault/limits.ts'
import type { VaultState } from '#shared/vault/vault-state.ts'
import { createFiles, type FileCalls } from '../../../../src/main/vault/files.ts'
import { createVault } from '../../../../src/main/vault/vault.ts'
import {
  aFolder,
  aStore,
  callsWith,
  commit,
  commitMany,
  copy,
  DATABASE,
  linesOf,
  sortedLines,
  vaultOptions,
} from './vault-world.ts'

/** A file system that can be told to fail, from now on, at every flush or every opening for writing. */
function aFaultyDisk() {
  const fault = { code: null as string | null, at: 'sync' as 'sync' | 'open' }
  const fails = () => {
    if (fault.code !== null) throw Object.assign(new Error('fault'), { code: fault.code })
  }
  const open: FileCalls['open'] = async (path, flags, mode) => {
    if (fault.at === 'open' && flags !== 'r') fails()
    const handle = await nodeCalls.open(path, flags, mode)
    const sync = handle.sync.bind(handle)
    handle.sync = async () => {
      if (fault.at === 'sync') fails()
      await sync()
    }
    return handle
  }
  const mkdir = (async (path: string, options: object) => {
    if (fault.at === 'open') fails()
    return nodeCalls.mkdir(path, options)
  }) as FileCalls['mkdir']
  return { fault, files: createFiles(callsWith({ open, mkdir })) }
}

async function aVaultOnAFaultyDisk() {
  const { fault, files } = aFaultyDisk()
  const options = vaultOptions({ files })
  const vault = createVault(options)
  const store = aStore()
  await vault.append(DATABASE, commitMany(store, 5))
  await copy(vault, store)
  await vault.append(DATABASE, commitMany(store, 2))
  return { fault, options, vault, store, next: () => createVault(options) }
}

describe('a faulty disk', () => {
  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EACCES', 'unreachable'],
    ['EROFS', 'unreachable'],
    ['EIO', 'unreachable'],
  ] as const)('that fails with %s is told as %s and loses nothing', async (code, why) => {
    for (const at of ['sync', 'open'] as const) {
      const { fault, vault, store, next } = await aVaultOnAFaultyDisk()
      const change = commit(store, 'row', 1)
      Object.assign(fault, { code, at })
      expect(await vault.append(DATABASE, [change])).toMatchObject({ error: { why } })
      expect(await copy(vault, store)).toMatchObject({ error: { why } })
      const during = await vault.state()
      expect(during.ledger?.changeNumber).toBe(7)
      expect(during.snapshots).toHaveLength(1)
      fault.code = null
      expect(await vault.append(DATABASE, [change])).toMatchObject({ ok: true })
      expect((await vault.state()).folder).toBe('ready')
      const after = next()
      expect((await after.state()).ledger?.changeNumber).toBe(8)
      const rebuilt = await after.rebuild()
      expect(rebuilt.ok && sortedLines(rebuilt.value.lines)).toEqual(sortedLines(linesOf(store)))
    }
  })

  it('is not written to once it is nearly full', async () => {
    const statfs = async () => ({ bavail: NO_DISK_BYTES - 1, bsize: 1 })
    const files = createFiles(callsWith({ statfs: statfs as unknown as FileCalls['statfs'] }))
    const vault = createVault(vaultOptions({ files }))
    const done = await vault.append(DATABASE, commitMany(aStore(), 1))
    expect(done).toMatchObject({ error: { why: 'full' } })
    expect(await vault.mayWrite()).toMatchObject({ error: { why: 'full' } })
    expect((await vault.state()).freeBytes).toBe(NO_DISK_BYTES - 1)
  })

  it('that takes half of a write leaves a journal that goes on', async () => {
    const { options, vault, store } = await aVaultOnAFaultyDisk()
    let isTorn = true
    const open: FileCalls['open'] = async (path, flags, mode) => {
      const handle = await nodeCalls.open(path, flags, mode)
      if (flags !== 'r+' || !isTorn) return handle
      // Half of it arrives and nothing can be taken back: as at a kill.
      handle.write = (async (bytes: Buffer, from: number, length: number, at: number) => {
        isTorn = false
        const file = await nodeCalls.open(path, 'r+')
        await file.write(bytes, from, Math.floor(length / 2), at)
        await file.close()
        throw Object.assign(new Error('fault'), { code: 'EIO' })
      }) as unknown as typeof handle.write
      handle.truncate = () => Promise.reject(new Error('fault'))
      return handle
    }
    vault.closeAtExit()
    const torn = createVault({ ...options, files: createFiles(callsWith({ open })) })
    const change = commit(store, 'row', 1)
    expect(await torn.append(DATABASE, [change])).toMatchObject({ error: { why: 'unreachable' } })
    const later = createVault(options)
    expect((await later.state()).ledger?.changeNumber).toBe(7)
    expect(await later.append(DATABASE, [change])).toMatchObject({ ok: true })
    expect((await createVault(options).state()).ledger?.changeNumber).toBe(8)
  })

  it('that drops what was not flushed loses nothing that was told as kept', async () => {
    const disk = aForgetfulDisk()
    const options = vaultOptions({ files: createFiles(callsWith(disk.calls)) })
    const store = aStore()
    const vault = createVault(options)
    for (const change of commitMany(store, 30)) {
      expect(await vault.append(DATABASE, [change])).toMatchObject({ ok: true })
      if (change.number % 9 === 0) await vault.rebuild()
    }
    expect(await copy(vault, store)).toMatchObject({ ok: true })
    await vault.append(DATABASE, commitMany(store, 3))
    disk.cutPower()
    const later = createVault({ ...options, files: createFiles() })
    expect((await later.state()).ledger?.changeNumber).toBe(33)
    expect((await later.state()).snapshots).toHaveLength(1)
    const rebuilt = await later.rebuild()
    expect(rebuilt.ok && sortedLines(rebuilt.value.lines)).toEqual(sortedLines(linesOf(store)))
  })
})

/** Knows what each file held when it was last flushed, and which names were flushed with their folder. */
function aForgetfulDisk() {
  const flushed = new Map<string, Buffer>()
  /** Renames of which the folder was not flushed yet: what lay at the target before. */
  let pending: Array<{ readonly to: string; readonly before: Buffer | null }> = []
  const read = (path: string) => {
    try {
      return readFileSync(path)
    } catch {
      return null
    }
  }
  const open: FileCalls['open'] = async (path, flags, mode) => {
    const handle = await nodeCalls.open(path, flags, mode)
    const sync = handle.sync.bind(handle)
    handle.sync = async () => {
      await sync()
      if ((await handle.stat()).isDirectory()) {
        pending = pending.filter(({ to }) => join(to, '..') !== String(path))
      } else flushed.set(String(path), readFileSync(String(path)))
    }
    return handle
  }
  const rename: FileCalls['rename'] = async (from, to) => {
    pending.push({ to: String(to), before: flushed.get(String(to)) ?? null })
    const content = flushed.get(String(from))
    renameSync(from, to)
    if (content !== undefined) flushed.set(String(to), content)
  }
  return {
    calls: { open, rename },
    cutPower() {
      for (const { to, before } of pending) {
        if (before === null) flushed.delete(to)
        else flushed.set(to, before)
      }
      const roots = [...flushed.keys()].map((path) => join(path, '..'))
      for (const folder of new Set(roots)) {
        for (const name of readdirSync(folder, { withFileTypes: true })) {
          const path = join(folder, name.name)
          if (!name.isFile()) continue
          const content = flushed.get(path)
          if (content === undefined) rmSync(path)
          else if (!read(path)?.equals(content)) {
            rmSync(path)
            writeFileSync(path, content)
          }
        }
      }
    },
  }
}

describe('a folder that is made', () => {
  it('is on the disk with every folder above it that had to be made', async () => {
    const root = aFolder()
    const flushed: string[] = []
    const open: FileCalls['open'] = async (path, flags, mode) => {
      const handle = await nodeCalls.open(path, flags, mode)
      const sync = handle.sync.bind(handle)
      handle.sync = async () => {
        await sync()
        flushed.push(String(path))
      }
      return handle
    }
    const files = createFiles(callsWith({ open }))
    await files.makeFolder(join(root, 'one', 'two'))
    expect(flushed.toSorted()).toEqual([root, join(root, 'one')])
    await files.makeFolder(join(root, 'one', 'two'))
    expect(flushed).toHaveLength(2)
  })
})

describe('a copy that is being written', () => {
  it('is not told of before it was verified', async () => {
    const seen: Array<Promise<VaultState>> = []
    const rename: FileCalls['rename'] = async (from, to) => {
      renameSync(from, to)
      if (!String(to).endsWith('.cairn')) return
      // It goes bad on its way, and somebody looks just then.
      const bytes = readFileSync(to)
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
      writeFileSync(to, bytes)
      seen.push(vault.state())
      // As long as a look that waits for nobody takes.
      for (let at = 0; at < 20; at++) await nodeCalls.stat(String(to))
    }
    const vault = createVault(vaultOptions({ files: createFiles(callsWith({ rename })) }))
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 5))
    expect(await copy(vault, store)).toMatchObject({ error: { why: 'damaged' } })
    expect((await Promise.all(seen)).map(({ snapshots }) => snapshots)).toEqual([[]])
  })
})

describe('a folder that vanished', () => {
  it('is made again and asks for a copy, which heals it', async () => {
    const { options, vault, store, next } = await aVaultOnAFaultyDisk()
    rmSync(options.folder, { recursive: true })
    const change = commit(store, 'row', 1)
    expect(await vault.append(DATABASE, [change])).toMatchObject({ error: { why: 'gap' } })
    expect(await vault.state()).toMatchObject({
      folder: 'ready',
      snapshots: [],
      ledger: { changeNumber: 7 },
    })
    expect(await copy(vault, store)).toMatchObject({ ok: true })
    expect(await vault.append(DATABASE, [commit(store, 'row', 2)])).toMatchObject({ ok: true })
    expect((await next().state()).ledger?.changeNumber).toBe(9)
  })

  it('tells nothing as kept while no copy is there that the journal leads on from', async () => {
    const { options, vault, store, next } = await aVaultOnAFaultyDisk()
    // As where it was taken away between the making of a copy and the beginning of its journal.
    rmSync(join(options.folder, 'snapshots'), { recursive: true })
    const change = commit(store, 'row', 1)
    expect(await vault.append(DATABASE, [change])).toMatchObject({ error: { why: 'gap' } })
    expect(await copy(vault, store)).toMatchObject({ ok: true })
    expect(await vault.append(DATABASE, [change])).toMatchObject({ ok: true })
    const rebuilt = await next().rebuild()
    expect(rebuilt).toMatchObject({ value: { shortfall: null } })
    expect(rebuilt.ok && sortedLines(rebuilt.value.lines)).toEqual(sortedLines(linesOf(store)))
  })

  it('is not taken for whole by a copy that was begun before more was kept', async () => {
    const { options, vault, store, next } = await aVaultOnAFaultyDisk()
    const meanwhile = async () => {
      await vault.append(DATABASE, commitMany(store, 2))
      rmSync(options.folder, { recursive: true })
    }
    expect(await copy(vault, store, { meanwhile })).toMatchObject({ ok: true })
    const change = commit(store, 'row', 1)
    expect(await vault.append(DATABASE, [change])).toMatchObject({ error: { why: 'gap' } })
    expect(await copy(vault, store)).toMatchObject({ ok: true })
    expect(await vault.append(DATABASE, [change])).toMatchObject({ ok: true })
    const rebuilt = await next().rebuild()
    expect(rebuilt).toMatchObject({ value: { shortfall: null } })
    expect(rebuilt.ok && sortedLines(rebuilt.value.lines)).toEqual(sortedLines(linesOf(store)))
  })

  it('tells an unclean end of the run where a copy made it again first', async () => {
    const { options, vault, store, next } = await aVaultOnAFaultyDisk()
    rmSync(options.folder, { recursive: true })
    expect(await copy(vault, store)).toMatchObject({ ok: true })
    await vault.state()
    expect((await next().state()).uncleanExit).toBe(true)
  })

  it('still tells an unclean end of the run', async () => {
    const { options, vault, next } = await aVaultOnAFaultyDisk()
    rmSync(options.folder, { recursive: true })
    await vault.state()
    expect((await next().state()).uncleanExit).toBe(true)
  })
})
