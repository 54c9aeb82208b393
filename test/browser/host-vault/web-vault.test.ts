import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVault } from '../../../src/renderer/host/create-vault.ts'
import type { Host } from '../../../src/renderer/host/host.ts'
import { askForPersistence, askForPersistenceOnce } from '../../../src/renderer/host/persistence.ts'
import { findPrivateWindow } from '../../../src/renderer/host/private-window.ts'
import { deleteDatabase } from '../../support/browser/databases.ts'
import { backupLines } from '../../support/builders/backup-lines.ts'
import { unwrap } from '../../support/unwrap.ts'

const host: Host = { kind: 'web', call: () => Promise.reject(new Error('the vault needs no core')) }
const aVault = () =>
  createVault(host, () => import('../../../src/renderer/data/vault/folder-handle.ts'))

const { subject, lines } = backupLines(50)
async function* each(): AsyncGenerator<string> {
  yield* lines
}

let root: FileSystemDirectoryHandle

beforeEach(async () => {
  root = await navigator.storage.getDirectory()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
  await deleteDatabase('cairn-folder')
  localStorage.clear()
})

/** The person picks a folder whose permission is as given from then on. */
async function pick(vault: ReturnType<typeof aVault>) {
  const folder = await root.getDirectoryHandle('documents', { create: true })
  vi.stubGlobal('showDirectoryPicker', async () => folder)
  unwrap((await vault.pickFolder?.()) ?? { ok: false, error: 'cannot pick' })
  return folder
}

describe('the vault of a browser without a folder', () => {
  it('says so, and keeps nothing', async () => {
    const vault = aVault()
    expect(await vault.read()).toMatchObject({ folder: 'none', ledger: null, snapshots: [] })
    expect(await vault.writeSnapshot('requested', subject, each())).toMatchObject({
      error: { why: 'no-vault' },
    })
    expect(await vault.erase()).toMatchObject({ ok: true })
  })

  it('writes a backup file where the person says, and reads it back', async () => {
    const handle = await root.getFileHandle('mine.cairn', { create: true })
    vi.stubGlobal('showSaveFilePicker', async () => handle)
    const shares: number[] = []
    const vault = aVault()
    const onProgress = (share: number) => shares.push(share)
    const written = await vault.writeBackup(subject, 'a passphrase', each(), { onProgress })
    expect(written).toEqual({ ok: true, value: { name: 'mine.cairn' } })
    expect(shares).toEqual([...shares].sort((first, second) => first - second))
    expect(shares.at(-1)).toBe(1)

    const file = await handle.getFile()
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function choose(
      this: HTMLInputElement,
    ) {
      const transfer = new DataTransfer()
      transfer.items.add(file)
      this.files = transfer.files
      this.dispatchEvent(new Event('change'))
    })
    const reader = unwrap(await vault.openFile())
    expect(reader).toMatchObject({ name: 'mine.cairn', needsPassphrase: true })
    expect(await reader.unlock('not this one')).toMatchObject({
      error: { why: 'wrong-passphrase' },
    })
    unwrap(await reader.unlock('a passphrase'))
    let text = ''
    for await (const piece of reader.pieces()) text += unwrap(piece)
    await reader.close()
    expect(text.split('\n').slice(0, -1)).toEqual(lines)
  })

  it('leaves no file where the work was stopped', async () => {
    const handle = await root.getFileHandle('mine.cairn', { create: true })
    vi.stubGlobal('showSaveFilePicker', async () => handle)
    const written = await aVault().writeBackup(subject, null, each(), { isCancelled: () => true })
    expect(written).toMatchObject({ error: { why: 'cancelled' } })
    await expect(root.getFileHandle('mine.cairn')).rejects.toThrow()
  })

  it('downloads the file where the browser has no place to pick', async () => {
    vi.stubGlobal('showSaveFilePicker', undefined)
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const written = unwrap(await aVault().writeBackup(subject, null, each()))
    expect(written.name).toMatch(/^cairn-\d{4}-\d{2}-\d{2}\.cairn$/)
    expect(clicked).toHaveBeenCalledTimes(1)
  })

  it('tells that the person closed the picker', async () => {
    vi.stubGlobal('showSaveFilePicker', () =>
      Promise.reject(new DOMException('closed', 'AbortError')),
    )
    expect(await aVault().writeBackup(subject, null, each())).toMatchObject({
      error: { why: 'cancelled' },
    })
  })
})

describe('the vault of a browser with a folder', () => {
  it('finds it again at the next visit', async () => {
    const vault = aVault()
    const folder = await pick(vault)
    unwrap(await vault.writeSnapshot('requested', subject, each()))
    expect(await aVault().read()).toMatchObject({
      folder: 'ready',
      folderName: 'documents',
      ledger: { databaseId: subject.databaseId },
      snapshots: [{ kind: 'requested' }],
    })
    await folder.getDirectoryHandle('cairn-vault')
  })

  it('is unreachable until the person allows it again', async () => {
    const vault = aVault()
    await pick(vault)
    unwrap(await vault.writeSnapshot('requested', subject, each()))
    let permission: PermissionState = 'prompt'
    const handles = FileSystemHandle.prototype as FileSystemHandle & {
      queryPermission(): Promise<PermissionState>
      requestPermission(): Promise<PermissionState>
    }
    vi.spyOn(handles, 'queryPermission').mockImplementation(async () => permission)
    vi.spyOn(handles, 'requestPermission').mockImplementation(async () => {
      permission = 'granted'
      return permission
    })
    const later = aVault()
    expect(await later.read()).toMatchObject({ folder: 'unreachable', folderName: 'documents' })
    expect(await later.openRebuild()).toMatchObject({ error: { why: 'unreachable' } })
    unwrap((await later.pickFolder?.()) ?? { ok: false, error: 'cannot pick' })
    expect(await later.read()).toMatchObject({ folder: 'ready', snapshots: [{}] })
  })
})

describe('what the browser is asked', () => {
  it('is asked once whether it keeps the data', async () => {
    const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false)
    expect(await askForPersistenceOnce()).toBe('declined')
    expect(await askForPersistenceOnce()).toBe('declined')
    expect(persist).toHaveBeenCalledTimes(1)
    persist.mockResolvedValue(true)
    expect(await askForPersistence()).toBe('granted')
    expect(await askForPersistenceOnce()).toBe('granted')
  })

  it('shows that this is a private window, which the pages of a test are', async () => {
    expect(await findPrivateWindow()).toBe('likely')
  })
})
