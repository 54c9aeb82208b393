import { describe, expect, it, vi } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import { createBridgeHost } from '../../../../src/renderer/host/bridge-host.ts'

const DESCRIPTION = { kind: 'desktop', version: '0.1.0', runtime: 'Electron 45.4.1' } as const

function hostAnswering(answer: () => Promise<unknown>) {
  const bridge = { 'host/describe': vi.fn(answer) } as unknown as Bridge
  return { host: createBridgeHost(bridge), bridge }
}

describe('the desktop host', () => {
  it('hands the request to the bridge and the reply back', async () => {
    const { host, bridge } = hostAnswering(async () => ({ ok: true, value: DESCRIPTION }))
    expect(await host.call('host/describe', {})).toEqual({ ok: true, value: DESCRIPTION })
    expect(bridge['host/describe']).toHaveBeenCalledWith({})
  })

  it('passes an expected failure on', async () => {
    const error = { type: 'Forbidden', reason: 'not the top frame' }
    const { host } = hostAnswering(async () => ({ ok: false, error }))
    expect(await host.call('host/describe', {})).toEqual({ ok: false, error })
  })

  it.each([
    ['nothing', undefined],
    ['text', 'fine'],
    ['a reply without its parts', { ok: true, value: { kind: 'desktop' } }],
    ['a reply with more than was agreed', { ok: true, value: { ...DESCRIPTION, path: '/home' } }],
    ['an error nobody knows', { ok: false, error: { type: 'Oops' } }],
    ['both', { ok: true, value: DESCRIPTION, error: {} }],
  ])('calls %s a defect', async (_what, raw) => {
    const { host } = hostAnswering(async () => raw)
    const result = await host.call('host/describe', {})
    expect(result).toMatchObject({ ok: false, error: { type: 'Defect' } })
  })

  it('is unavailable when the bridge rejects or has no such call', async () => {
    const { host } = hostAnswering(() => Promise.reject(new Error('gone')))
    const unavailable = { ok: false, error: { type: 'Unavailable' } }
    expect(await host.call('host/describe', {})).toMatchObject(unavailable)
    expect(await host.call('catalog/read', {})).toMatchObject(unavailable)
  })
})
