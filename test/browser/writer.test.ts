import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../src/renderer/data/ids.ts'
import { claimWriter, type WriterClaim } from '../../src/renderer/data/writer.ts'

const claims: WriterClaim[] = []
afterEach(async () => {
  await Promise.all(claims.splice(0).map((claim) => claim.release()))
})

async function claim(name: string) {
  const told: boolean[] = []
  const made = await claimWriter(name, (isWriter) => told.push(isWriter))
  claims.push(made)
  return { told, release: () => made.release() }
}

describe('the writer', () => {
  it('is the first window, and the second is told that it is not', async () => {
    const name = newId()
    const first = await claim(name)
    const second = await claim(name)
    expect(first.told).toEqual([true])
    expect(second.told).toEqual([false])
  })

  it('becomes the second window when the first closes', async () => {
    const name = newId()
    const first = await claim(name)
    const second = await claim(name)
    await first.release()
    await vi.waitFor(() => expect(second.told).toEqual([false, true]))
  })

  it('is not told anything after it gave the claim back while waiting', async () => {
    const name = newId()
    const first = await claim(name)
    const second = await claim(name)
    await second.release()
    await first.release()
    const third = await claim(name)
    expect(third.told).toEqual([true])
    expect(second.told).toEqual([false])
  })

  it('is itself again at once when the same window reopens', async () => {
    const name = newId()
    const first = await claim(name)
    void first.release()
    expect((await claim(name)).told).toEqual([true])
  })

  it('of one database says nothing about another', async () => {
    await claim(newId())
    expect((await claim(newId())).told).toEqual([true])
  })
})
