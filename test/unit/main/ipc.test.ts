import type { WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CALL_NAMES } from '#shared/contract/call-names.ts'
import type { CallRequest, VaultCallName } from '#shared/contract/contract.ts'
import type { Handlers } from '#shared/contract/dispatch.ts'
import { ok } from '#shared/result.ts'
import {
  answerCall,
  type Door,
  openDoor,
  REQUEST_LIMIT,
  type Sender,
} from '../../../src/main/ipc.ts'

const { handle } = vi.hoisted(() => ({ handle: vi.fn() }))
vi.mock('electron', () => ({ ipcMain: { handle } }))

const ownContents = { name: 'own' } as unknown as WebContents
const otherContents = { name: 'other' } as unknown as WebContents
const host = { kind: 'desktop', version: '1.0.0', runtime: 'test' } as const

const ownFrame = { url: 'app://cairn/', origin: 'app://cairn', parent: null, detached: false }

function aSender(changes: { contents?: WebContents; frame?: object | null } = {}): Sender {
  const frame = changes.frame === null ? null : { ...ownFrame, ...changes.frame }
  return {
    sender: changes.contents ?? ownContents,
    senderFrame: frame as Sender['senderFrame'],
  }
}

function aDoor(changes: Partial<Door> = {}): Door {
  const broken = () => {
    throw new Error('a secret that a person wrote')
  }
  return {
    handlers: {
      ...(Object.fromEntries(CALL_NAMES.map((name) => [name, broken])) as unknown as Handlers),
      'host/describe': () => ok(host),
    },
    origin: 'app://cairn',
    isOwnWindow: (contents) => contents === ownContents,
    report: () => 'ref-1',
    ...changes,
  }
}

const STRANGERS: Readonly<Record<string, Sender>> = {
  'contents the app did not make': aSender({ contents: otherContents }),
  'a frame that is gone': aSender({ frame: null }),
  'a detached frame': aSender({ frame: { detached: true } }),
  'a sub-frame': aSender({ frame: { parent: ownFrame } }),
  'another origin': aSender({ frame: { url: 'https://evil.test/', origin: 'https://evil.test' } }),
  'another host of the scheme': aSender({ frame: { url: 'app://evil/', origin: 'app://evil' } }),
  'another port': aSender({ frame: { url: 'app://cairn:81/', origin: 'app://cairn:81' } }),
  'credentials before the host': aSender({ frame: { url: 'app://cairn@evil.test/' } }),
  'credentials before the own host': aSender({ frame: { url: 'app://me@cairn/' } }),
  'a host that begins alike': aSender({ frame: { url: 'app://cairn.evil.test/' } }),
  'another scheme': aSender({ frame: { url: 'https://cairn/', origin: 'https://cairn' } }),
  'a local file': aSender({ frame: { url: 'file:///cairn', origin: 'file://' } }),
  'an empty document': aSender({ frame: { url: 'about:blank' } }),
  'no address': aSender({ frame: { url: '' } }),
  'a sandboxed document': aSender({ frame: { origin: 'null' } }),
}

describe('answerCall', () => {
  it('answers the top frame of an own window', async () => {
    const answer = await answerCall(aDoor(), 'host/describe', aSender(), {})
    expect(answer).toEqual({ ok: true, value: host })
  })

  it('answers whatever room the page shows', async () => {
    const sender = aSender({ frame: { url: 'app://cairn/#/readiness?what-if=1' } })
    expect((await answerCall(aDoor(), 'host/describe', sender, {})).ok).toBe(true)
  })

  describe.each(Object.entries(STRANGERS))('with %s', (_label, sender) => {
    it.each(CALL_NAMES)('forbids %s', async (name) => {
      expect(await answerCall(aDoor(), name, sender, {})).toMatchObject({
        ok: false,
        error: { type: 'Forbidden' },
      })
    })
  })

  const cycle: Record<string, unknown> = {}
  cycle.a = cycle
  cycle.b = cycle

  it.each([
    ['a number', 7],
    ['text', 'all of it'],
    ['null', null],
    ['nothing', undefined],
    ['a list', [{}]],
    ['an unknown key', { unheardOf: true }],
    ['a key named __proto__', JSON.parse('{"__proto__":{"admin":true}}')],
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(3)],
    ['a large whole number', 1n],
    ['an object that holds itself twice', cycle],
    ['text of 50 MB', { target: 'x'.repeat(50 * 1024 * 1024) }],
    ['a list of four million entries', { ratings: Array.from({ length: 4_000_000 }) }],
  ])('refuses %s in every call', async (_label, request) => {
    for (const name of CALL_NAMES) {
      expect(await answerCall(aDoor(), name, aSender(), request)).toMatchObject({
        ok: false,
        error: { type: 'InvalidValue' },
      })
    }
  })

  it('names the limit to a request above it', async () => {
    const request = { note: 'x'.repeat(REQUEST_LIMIT / 2) }
    expect(await answerCall(aDoor(), 'host/describe', aSender(), request)).toEqual({
      ok: false,
      error: { type: 'InvalidValue', field: '(root)', expected: 'a request of at most 8 MB' },
    })
  })

  it('tells a defect by its reference alone and keeps it with the name of the call', async () => {
    const report = vi.fn(() => 'ref-2')
    expect(await answerCall(aDoor({ report }), 'catalog/read', aSender(), {})).toEqual({
      ok: false,
      error: { type: 'Defect', reference: 'ref-2' },
    })
    expect(report).toHaveBeenCalledExactlyOnceWith('catalog/read', expect.any(Error))
  })
})

const databaseId = '0190a000-0000-7000-8000-000000000001'
const transfer = '0123456789abcdef'.repeat(2)
const subject = { databaseId, changeNumber: 1, schema: 4, counts: { ratings: 1 } }

/** One request of each call that fits its schema. */
const VAULT_REQUESTS: { readonly [Name in VaultCallName]: CallRequest<Name> } = {
  'vault/read': {},
  'vault/append': { databaseId, first: 1, last: 1, index: 0, isLast: true, text: '{}' },
  'vault/begin-snapshot': { kind: 'scheduled', subject },
  'vault/begin-backup': { subject, passphrase: 'a walk in the hills' },
  'vault/write-piece': { transfer, index: 0, text: '' },
  'vault/finish-writing': { transfer },
  'vault/cancel': { transfer },
  'vault/begin-reading': { source: 'snapshot', id: '00000001-abc' },
  'vault/unlock-reading': { transfer, passphrase: 'x' },
  'vault/read-piece': { transfer, index: 0 },
  'vault/unlock': { passphrase: 'x', remember: false },
  'vault/lock': {},
  'vault/when-locked': {},
  'vault/set-passphrase': { current: 'x', next: 'a walk in the hills', remember: true },
  'vault/set-auto-lock': { minutes: 5 },
  'vault/set-store-aside': {},
  'vault/show-folder': {},
  'vault/erase': {},
  'files/begin-folder': { name: 'cairn-journal' },
  'files/write-piece': {
    transfer,
    path: 'entries/2026/a.md',
    index: 0,
    text: '',
    encoding: 'utf8',
  },
  'files/finish-folder': { transfer },
  'files/save-pdf': { name: 'promotion-packet' },
}

/** What no field of the vault takes. */
const WRONG_VALUES = [
  7.5,
  -1,
  undefined,
  [],
  {},
  'x'.repeat(70_000),
  '../../etc/passwd',
  '\0',
  true,
]

describe('the calls of the vault', () => {
  const refused = { ok: false, error: { type: 'InvalidValue' } }

  it('are all in this table', () => {
    const names = CALL_NAMES.filter((name) => /^(vault|files)\//.test(name))
    expect(Object.keys(VAULT_REQUESTS)).toEqual(names)
  })

  describe.each(Object.entries(VAULT_REQUESTS) as [VaultCallName, object][])(
    '%s',
    (name, request) => {
      const ask = (asked: unknown, sender = aSender()) => answerCall(aDoor(), name, sender, asked)

      it('reaches its handler with a request that fits', async () => {
        expect(await ask(request)).toMatchObject({ error: { type: 'Defect' } })
      })

      it('is forbidden to every stranger, though the request fits', async () => {
        for (const stranger of Object.values(STRANGERS)) {
          expect(await ask(request, stranger)).toMatchObject({ error: { type: 'Forbidden' } })
        }
      })

      it('refuses a key too many, one named __proto__ and one too few', async () => {
        expect(await ask({ ...request, path: '/etc/passwd', extra: 1 })).toMatchObject(refused)
        const text = JSON.stringify(request)
          .replace(/\}$/, ',"__proto__":{"a":1}}')
          .replace('{,', '{')
        expect(await ask(JSON.parse(text))).toMatchObject(refused)
        for (const key of Object.keys(request)) {
          expect(await ask({ ...request, [key]: undefined })).toMatchObject(refused)
        }
      })

      it('refuses a wrong value in every field', async () => {
        for (const [key, right] of Object.entries(request)) {
          for (const wrong of WRONG_VALUES.filter((value) => typeof value !== typeof right)) {
            expect(await ask({ ...request, [key]: wrong }), key).toMatchObject(refused)
          }
        }
      })
    },
  )

  it.each([
    ['vault/cancel', { transfer: '../../../etc/passwd' }],
    ['vault/cancel', { transfer: `${transfer}\n` }],
    ['vault/begin-reading', { source: 'snapshot', id: '../00000001' }],
    ['vault/begin-reading', { source: 'snapshot', id: '/etc/passwd' }],
    ['vault/begin-reading', { source: 'file', path: '/etc/passwd' }],
    ['vault/begin-reading', { source: 'elsewhere' }],
    ['vault/append', { ...VAULT_REQUESTS['vault/append'], databaseId: '../../outside' }],
    ['vault/append', { ...VAULT_REQUESTS['vault/append'], text: 'x'.repeat(65_537) }],
    ['vault/write-piece', { transfer, index: 0, text: 'x'.repeat(65_537) }],
    ['vault/set-passphrase', { current: null, next: 'short', remember: true }],
    ['vault/unlock', { passphrase: 'x'.repeat(1025), remember: false }],
    ['files/begin-folder', { name: '..' }],
    ['files/begin-folder', { name: 'a/b' }],
    ['files/save-pdf', { name: '../packet' }],
    ['files/save-pdf', { name: 'packet.pdf' }],
    ['files/save-pdf', { name: '' }],
    ['files/write-piece', { transfer, path: '../a.md', index: 0, text: '', encoding: 'utf8' }],
    ['files/write-piece', { transfer, path: 'a/../../b.md', index: 0, text: '', encoding: 'utf8' }],
    ['files/write-piece', { transfer, path: '/a.md', index: 0, text: '', encoding: 'utf8' }],
  ] as const)('refuse %s with %j', async (name, request) => {
    expect(await answerCall(aDoor(), name, aSender(), request)).toMatchObject(refused)
  })
})

describe('openDoor', () => {
  beforeEach(() => handle.mockClear())

  it('registers one channel per call and no other', () => {
    openDoor(aDoor())
    expect(handle.mock.calls.map(([channel]) => channel)).toEqual(
      CALL_NAMES.map((name) => `cairn:${name}`),
    )
  })

  it('puts the checks before every handler', async () => {
    openDoor(aDoor())
    for (const [, answer] of handle.mock.calls) {
      expect(await answer(aSender({ contents: otherContents }), {})).toMatchObject({
        error: { type: 'Forbidden' },
      })
    }
  })
})
