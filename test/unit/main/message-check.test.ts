import { describe, expect, it } from 'vitest'
import { findMessageProblem } from '../../../src/main/message-check.ts'

describe('findMessageProblem', () => {
  it('has nothing against plain data', () => {
    const message = { text: 'a', number: 1, yes: true, none: null, left: undefined, list: [{}, []] }
    expect(findMessageProblem(message, 1000)).toBeNull()
  })

  it('accepts an object without a prototype', () => {
    expect(findMessageProblem(Object.create(null), 1000)).toBeNull()
  })

  it.each([
    new Map(),
    new Set(),
    new Date(0),
    /a/,
    new Error('a'),
    new ArrayBuffer(1),
    new Uint8Array(1),
    1n,
    Symbol('a'),
    () => 1,
  ])('finds %s not plain, also deep inside', (value) => {
    expect(findMessageProblem(value, 1000)).toBe('not plain')
    expect(findMessageProblem({ list: [{ value }] }, 1000)).toBe('not plain')
  })

  it('counts two bytes for each character, of keys as well', () => {
    expect(findMessageProblem('x'.repeat(42), 100)).toBeNull()
    expect(findMessageProblem('x'.repeat(43), 100)).toBe('too large')
    expect(findMessageProblem({ ['x'.repeat(50)]: 1 }, 100)).toBe('too large')
  })

  it('ends at the limit for a value that holds itself', () => {
    const loop: unknown[] = []
    loop.push(loop, loop)
    expect(findMessageProblem(loop, 8 * 1024 * 1024)).toBe('too large')
  })

  it('ends at the limit for a small message that unfolds into a huge one', () => {
    let bomb: unknown[] = []
    for (let depth = 0; depth < 60; depth++) bomb = [bomb, bomb]
    expect(findMessageProblem(bomb, 8 * 1024 * 1024)).toBe('too large')
  })

  it('looks through lists a hundred thousand deep', () => {
    let list: unknown[] = []
    for (let depth = 0; depth < 100_000; depth++) list = [list]
    expect(findMessageProblem(list, 8 * 1024 * 1024)).toBeNull()
  })
})
