import { readdir } from 'node:fs/promises'
import type { BrowserContext } from '@playwright/test'
import type { SnapshotInfo, VaultState } from '../../../src/shared/vault/vault-state.ts'

export interface DesktopOptions {
  readonly folder?: VaultState['folder']
  readonly canRemember?: boolean
  /** Unit: bytes. */
  readonly freeBytes?: number
  /** Copies that are listed and cannot be read; the vault adds those that are made. */
  readonly copies?: readonly SnapshotInfo[]
}

/**
 * Stands in for the desktop's preload: the same bridge, answered in the page by a vault that keeps its copies in
 * localStorage, and by the core of the web build. The screens of the desktop can so be seen in a browser; files and
 * their formats are tested on the built main process, and here a passphrase only opens and closes.
 */
export async function pretendDesktop(
  context: BrowserContext,
  options: DesktopOptions = {},
): Promise<void> {
  const assets = await readdir(new URL('../../../out/web/assets', import.meta.url))
  const core = assets.find((name) => name.startsWith('core.worker-'))
  if (core === undefined)
    throw new Error('The web build has no core: run `node tools/build.mjs web`.')
  await context.addInitScript(installBridge, { ...options, core: `/assets/${core}` })
}

interface Installed extends DesktopOptions {
  /** Address of the core's worker. */
  readonly core: string
}

/** Runs in the page and sees nothing of this module. */
function installBridge(options: Installed): void {
  const KEY = 'pretended-vault'
  const PIECE = 60_000
  type Kept = {
    ledger: VaultState['ledger']
    copies: Array<{ info: SnapshotInfo; text: string }>
    file: { info: SnapshotInfo; text: string; passphrase: string | null } | null
    passphrase: string | null
    isLocked: boolean
    remembers: boolean
    autoLockMinutes: number | null
  }
  type Writing = {
    subject: Pick<SnapshotInfo, 'databaseId' | 'changeNumber' | 'schema' | 'counts'>
    kind: SnapshotInfo['kind']
    text: string
    file: { passphrase: string | null } | null
  }
  const kept: Kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? {
    ledger: null,
    copies: [],
    file: null,
    passphrase: null,
    isLocked: false,
    remembers: false,
    autoLockMinutes: 15,
  }
  // A start asks for the passphrase, unless the machine remembers it.
  if (sessionStorage.getItem(KEY) === null && kept.passphrase !== null && !kept.remembers) {
    kept.isLocked = true
  }
  sessionStorage.setItem(KEY, 'running')
  const keep = () => localStorage.setItem(KEY, JSON.stringify(kept))
  const writings = new Map<string, Writing>()
  const readings = new Map<string, { text: string; passphrase: string | null }>()
  let appended = ''
  let tellLocked: () => void = () => {}

  const done = (value: unknown) => ({ ok: true, value: { outcome: 'done', value } })
  const failed = (why: string, reason: string) => ({
    ok: true,
    value: { outcome: 'failed', why, reason },
  })
  const newTransfer = () => crypto.randomUUID().replaceAll('-', '')
  const infoOf = async (writing: Writing): Promise<SnapshotInfo> => ({
    id: newTransfer(),
    kind: writing.kind,
    pinned: writing.kind !== 'scheduled' && writing.kind !== 'requested',
    madeAt: new Date().toISOString(),
    ...writing.subject,
    digest: await digestOf(writing.text),
    bytes: Math.max(1, Math.round(writing.text.length / 8)),
    encrypted: writing.file === null ? kept.passphrase !== null : writing.file.passphrase !== null,
  })
  const headerOf = ({ id: _id, pinned: _pinned, bytes, encrypted: _, ...facts }: SnapshotInfo) => ({
    format: 'cairn-backup',
    version: 1,
    app: '0.1.0',
    ...facts,
    body: { compression: 'gzip', bytes, sha256: '0'.repeat(64), unfolded: bytes * 8 },
    encryption: null,
  })

  async function digestOf(text: string): Promise<string> {
    const lanes = new Uint32Array(8)
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('["changes"') || line.startsWith('["meta"')) continue
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line))
      const view = new DataView(bytes)
      for (let lane = 0; lane < 8; lane++)
        lanes[lane] = (lanes[lane] ?? 0) + view.getUint32(lane * 4)
    }
    return Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('')
  }

  function setLocked(isLocked: boolean) {
    kept.isLocked = isLocked
    keep()
    if (isLocked) tellLocked()
  }
  window.addEventListener('pretend-suspend', () => setLocked(true))

  // biome-ignore lint/suspicious/noExplicitAny: requests are checked by the page that sends them
  const answers: Record<string, (request: any) => unknown> = {
    'host/describe': () => ({
      ok: true,
      value: { kind: 'desktop', version: '0.1.0', runtime: 'Electron (pretended)' },
    }),
    'vault/read': () => ({
      ok: true,
      value: {
        folder: options.folder ?? 'ready',
        folderName: 'Cairn/vault',
        lock: {
          state: kept.passphrase === null ? 'off' : kept.isLocked ? 'locked' : 'unlocked',
          canRemember: options.canRemember ?? true,
          remembers: kept.remembers,
          autoLockMinutes: kept.autoLockMinutes,
        },
        uncleanExit: false,
        ledger: kept.isLocked ? null : kept.ledger,
        snapshots: [...kept.copies.map(({ info }) => info), ...(options.copies ?? [])].sort(
          (first, second) => (first.madeAt < second.madeAt ? 1 : -1),
        ),
        damaged: 0,
        freeBytes: options.freeBytes ?? 212_000_000_000,
        olderRuntime: null,
      },
    }),
    'vault/append'({ databaseId, last, isLast, text }) {
      if (options.folder === 'unreachable')
        return failed('unreachable', 'The folder does not answer.')
      if (kept.isLocked) return failed('locked', 'The vault is locked.')
      appended += text
      if (!isLast) return done(null)
      const lastLine = appended.trim().split('\n').at(-1) ?? '{}'
      appended = ''
      const { at } = JSON.parse(lastLine)
      kept.ledger = {
        databaseId,
        changeNumber: last,
        changedAt: at,
        rows: {},
        digest: '0'.repeat(64),
      }
      keep()
      return done(kept.ledger)
    },
    'vault/begin-snapshot'({ kind, subject }) {
      if (options.folder === 'unreachable')
        return failed('unreachable', 'The folder does not answer.')
      const transfer = newTransfer()
      writings.set(transfer, { kind, subject, text: '', file: null })
      return done({ transfer })
    },
    'vault/begin-backup'({ subject, passphrase }) {
      const transfer = newTransfer()
      writings.set(transfer, { kind: 'requested', subject, text: '', file: { passphrase } })
      return done({ transfer, name: 'cairn.backup' })
    },
    'vault/write-piece'({ transfer, text }) {
      const writing = writings.get(transfer)
      if (writing === undefined) return failed('cancelled', 'There is no such transfer.')
      writing.text += text
      return done({})
    },
    async 'vault/finish-writing'({ transfer }) {
      const writing = writings.get(transfer)
      if (writing === undefined) return failed('cancelled', 'There is no such transfer.')
      const info = await infoOf(writing)
      if (writing.file === null) {
        kept.copies.unshift({ info, text: writing.text })
        const { databaseId, changeNumber } = info
        const isSame = kept.ledger?.databaseId === databaseId
        if (!isSame) {
          kept.ledger = {
            databaseId,
            changeNumber,
            changedAt: null,
            rows: {},
            digest: info.digest,
          }
        }
      } else kept.file = { info, text: writing.text, passphrase: writing.file.passphrase }
      keep()
      return done(info)
    },
    'vault/cancel'({ transfer }) {
      writings.delete(transfer)
      readings.delete(transfer)
      return done({})
    },
    'vault/begin-reading'({ source, id }) {
      const copy = kept.copies.find(({ info }) => info.id === id)
      const found = source === 'file' ? kept.file : source === 'snapshot' ? (copy ?? null) : null
      if (found === null) return failed('damaged', 'The file does not hold what it says of itself.')
      const transfer = newTransfer()
      const passphrase = source === 'file' ? (kept.file?.passphrase ?? null) : null
      readings.set(transfer, { text: found.text, passphrase })
      const name = source === 'file' ? 'cairn.backup' : 'A copy of the vault'
      const needsPassphrase = passphrase !== null
      const header = headerOf(found.info)
      return done({ transfer, name, header, needsPassphrase, shortfall: null })
    },
    'vault/unlock-reading': ({ transfer, passphrase }) =>
      readings.get(transfer)?.passphrase === passphrase
        ? done({})
        : failed('wrong-passphrase', 'The file could not be opened.'),
    'vault/read-piece'({ transfer, index }) {
      const text = readings.get(transfer)?.text ?? ''
      const piece = text.slice(index * PIECE, (index + 1) * PIECE)
      return done(piece === '' ? null : piece)
    },
    'vault/unlock'({ passphrase, remember }) {
      if (passphrase !== kept.passphrase) {
        return failed('wrong-passphrase', 'The vault could not be opened.')
      }
      kept.remembers = remember
      setLocked(false)
      return done({})
    },
    'vault/lock'() {
      setLocked(true)
      return done({})
    },
    'vault/when-locked': () =>
      new Promise((resolve) => {
        tellLocked = () => resolve(done({ at: new Date().toISOString() }))
      }),
    'vault/set-passphrase'({ current, next, remember }) {
      if (current !== kept.passphrase) {
        return failed('wrong-passphrase', 'The vault could not be opened.')
      }
      kept.passphrase = next
      kept.remembers = next !== null && remember
      for (const { info } of kept.copies) info.encrypted = next !== null
      keep()
      return done({})
    },
    'vault/set-auto-lock'({ minutes }) {
      kept.autoLockMinutes = minutes
      keep()
      return done({})
    },
    'vault/show-folder': () => done({}),
    'vault/erase'() {
      kept.ledger = null
      kept.copies = []
      keep()
      return done({})
    },
  }
  let worker: Worker | null = null
  let asked = 0
  function askCore(name: string, request: unknown): Promise<unknown> {
    worker ??= new Worker(options.core, { type: 'module' })
    const { current, id } = { current: worker, id: ++asked }
    return new Promise((resolve) => {
      current.addEventListener('message', function hear({ data }) {
        if (data.id !== id) return
        current.removeEventListener('message', hear)
        resolve(data.reply)
      })
      current.postMessage({ id, name, request })
    })
  }
  const bridge = new Proxy(
    {},
    {
      get: (_target, name) => async (request: unknown) => {
        const answer = answers[String(name)]
        return answer === undefined ? askCore(String(name), request) : answer(request)
      },
    },
  )
  // A later start may pretend another desktop.
  Object.defineProperty(window, 'cairn', { value: bridge, configurable: true })
}
