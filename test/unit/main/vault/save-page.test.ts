import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Dialogs } from '../../../../src/main/vault/dialogs.ts'
import { createFiles, type FileCalls } from '../../../../src/main/vault/files.ts'
import { savePage } from '../../../../src/main/vault/save-page.ts'
import { createUnfinishedBackups } from '../../../../src/main/vault/unfinished-backups.ts'
import { aFolder, aVault, callsWith, PASSPHRASE } from './vault-world.ts'

const PDF = Buffer.from('%PDF-1.4 and so on')

/** The host around one saving; `events` tells what was done in which order. */
function aHost(calls: Partial<FileCalls> = {}) {
  const folder = aFolder()
  const events: string[] = []
  const person = {
    picked: join(folder, 'chosen.pdf') as string | null,
    printed: PDF as Buffer | null,
    whileOpen: async () => {},
  }
  const dialogs: Dialogs = {
    pickBackup: async () => null,
    pickPlace: async () => null,
    pickFolder: async () => null,
    async pickPdf(name) {
      events.push(`ask for ${name}`)
      await person.whileOpen()
      return person.picked
    },
  }
  const host = {
    vault: aVault(),
    files: createFiles(callsWith(calls)),
    unfinished: createUnfinishedBackups(join(aFolder(), 'unfinished'), createFiles()),
    dialogs,
    async printPage() {
      events.push('print')
      return person.printed
    },
  }
  return { folder, events, person, save: () => savePage(host, 'packet'), vault: host.vault }
}

it('prints the page as it is, then asks where, and tells the name that was chosen', async () => {
  const host = aHost()
  expect(await host.save()).toEqual({
    ok: true,
    value: { name: 'chosen.pdf' },
  })
  expect(host.events).toEqual(['print', 'ask for packet.pdf'])
  expect(readdirSync(host.folder)).toEqual(['chosen.pdf'])
  expect(readFileSync(join(host.folder, 'chosen.pdf'))).toEqual(PDF)
  if (process.platform === 'win32') return
  expect(statSync(join(host.folder, 'chosen.pdf')).mode & 0o777).toBe(0o600)
})

it('writes nothing when the dialog is closed', async () => {
  const host = aHost()
  host.person.picked = null
  expect(await host.save()).toMatchObject({ ok: false, error: { why: 'cancelled' } })
  expect(readdirSync(host.folder)).toEqual([])
})

it('asks for no place where the page cannot be printed', async () => {
  const host = aHost()
  host.person.printed = null
  expect(await host.save()).toMatchObject({
    ok: false,
    error: { why: 'unreachable', reason: 'The page could not be printed.' },
  })
  expect(host.events).toEqual(['print'])
})

it('leaves a file of that name alone, and nothing beside it, when the disk is full', async () => {
  const open: FileCalls['open'] = async () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  }
  const host = aHost({ open })
  writeFileSync(join(host.folder, 'chosen.pdf'), 'an older one')
  expect(await host.save()).toMatchObject({ ok: false, error: { why: 'full' } })
  expect(readdirSync(host.folder)).toEqual(['chosen.pdf'])
  expect(readFileSync(join(host.folder, 'chosen.pdf'), 'utf8')).toBe('an older one')
})

it('lets nothing out of a locked vault, not even when it gets locked while the dialog is open', async () => {
  const host = aHost()
  await host.vault.setPassphrase(null, PASSPHRASE, false)
  host.person.whileOpen = async () => {
    await host.vault.lock()
  }
  const locked = { ok: false, error: { why: 'locked' } }
  expect(await host.save()).toMatchObject(locked)
  expect(host.events).toEqual(['print', 'ask for packet.pdf'])
  expect(await host.save()).toMatchObject(locked)
  expect(host.events).toHaveLength(2)
  expect(readdirSync(host.folder)).toEqual([])
})
