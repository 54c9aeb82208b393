import { expect, it, vi } from 'vitest'
import { CALL_NAMES } from '#shared/contract/call-names.ts'
import { contract } from '#shared/contract/contract.ts'

const { exposeInMainWorld, invoke } = vi.hoisted(() => ({
  exposeInMainWorld: vi.fn(),
  invoke: vi.fn(),
}))
vi.mock('electron', () => ({ contextBridge: { exposeInMainWorld }, ipcRenderer: { invoke } }))

it('exposes one object with a function per call that passes the request on', async () => {
  await import('../../../src/preload/index.ts')
  expect(exposeInMainWorld).toHaveBeenCalledTimes(1)
  const [[key, bridge]] = exposeInMainWorld.mock.calls as [
    [string, Record<string, (request: unknown, more: unknown) => unknown>],
  ]
  expect(key).toBe('cairn')
  expect(Object.keys(bridge)).toEqual([...CALL_NAMES])
  for (const name of CALL_NAMES) bridge[name]?.({ name }, 'left out')
  expect(invoke.mock.calls).toEqual(CALL_NAMES.map((name) => [`cairn:${name}`, { name }]))
})

it('knows every call of the contract', () => {
  expect([...CALL_NAMES].sort()).toEqual(Object.keys(contract).sort())
})
