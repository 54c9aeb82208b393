import type { WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CALL_NAMES } from '#shared/contract/call-names.ts'
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
  it('answers the top frame of an own window', () => {
    expect(answerCall(aDoor(), 'host/describe', aSender(), {})).toEqual({ ok: true, value: host })
  })

  it('answers whatever room the page shows', () => {
    const sender = aSender({ frame: { url: 'app://cairn/#/readiness?what-if=1' } })
    expect(answerCall(aDoor(), 'host/describe', sender, {}).ok).toBe(true)
  })

  describe.each(Object.entries(STRANGERS))('with %s', (_label, sender) => {
    it.each(CALL_NAMES)('forbids %s', (name) => {
      expect(answerCall(aDoor(), name, sender, {})).toMatchObject({
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
  ])('refuses %s in every call', (_label, request) => {
    for (const name of CALL_NAMES) {
      expect(answerCall(aDoor(), name, aSender(), request)).toMatchObject({
        ok: false,
        error: { type: 'InvalidValue' },
      })
    }
  })

  it('names the limit to a request above it', () => {
    const request = { note: 'x'.repeat(REQUEST_LIMIT / 2) }
    expect(answerCall(aDoor(), 'host/describe', aSender(), request)).toEqual({
      ok: false,
      error: { type: 'InvalidValue', field: '(root)', expected: 'a request of at most 8 MB' },
    })
  })

  it('tells a defect by its reference alone and keeps it with the name of the call', () => {
    const report = vi.fn(() => 'ref-2')
    expect(answerCall(aDoor({ report }), 'catalog/read', aSender(), {})).toEqual({
      ok: false,
      error: { type: 'Defect', reference: 'ref-2' },
    })
    expect(report).toHaveBeenCalledExactlyOnceWith('catalog/read', expect.any(Error))
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

  it('puts the checks before every handler', () => {
    openDoor(aDoor())
    for (const [, answer] of handle.mock.calls) {
      expect(answer(aSender({ contents: otherContents }), {})).toMatchObject({
        error: { type: 'Forbidden' },
      })
    }
  })
})
