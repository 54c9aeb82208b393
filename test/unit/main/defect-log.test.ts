import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDefectLog, describeDefect } from '../../../src/main/defect-log.ts'

const SECRET = 'what a person wrote'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-log-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('describeDefect', () => {
  it('keeps the name and the places, never the message', () => {
    const described = describeDefect(new RangeError(SECRET))
    expect(described).toMatch(/^RangeError\n\s+at .+defect-log\.test\.ts:\d+:\d+/)
    expect(described).not.toContain(SECRET)
  })

  it('takes no line of a message for a place', () => {
    const error = new Error(`${SECRET}\n    at ${SECRET} (file:1:1)\n${SECRET}`)
    expect(describeDefect(error)).not.toContain(SECRET)
  })

  it('does not trust a name or a stack that was made up', () => {
    const error = new Error('a')
    error.name = SECRET
    expect(describeDefect(error)).not.toContain(SECRET)
    error.stack = `    at ${SECRET} (file:1:1)`
    expect(describeDefect(error)).not.toContain(SECRET)
  })

  it.each([[SECRET], [{ note: SECRET }], [null], [7]])('tells of %j only its kind', (thrown) => {
    expect(describeDefect(thrown)).toBe(`a thrown ${typeof thrown}`)
  })
})

describe('createDefectLog', () => {
  it('writes where it happened under the reference that it returns, for the owner alone', () => {
    const logs = join(folder, 'logs')
    const reference = createDefectLog(logs)('readiness/assess', new Error(SECRET))
    const text = readFileSync(join(logs, 'defects.log'), 'utf8')
    expect(text).toContain(` ${reference} readiness/assess Error\n`)
    expect(text).not.toContain(SECRET)
    expect(reference).toMatch(/^[0-9a-f]{8}$/)
    expect(statSync(join(logs, 'defects.log')).mode & 0o077).toBe(0)
  })

  it('starts anew when it is full and keeps one older file', () => {
    const report = createDefectLog(folder)
    for (let round = 0; round < 3; round++) {
      writeFileSync(join(folder, 'defects.log'), 'x'.repeat(600 * 1024))
      report('main', new Error('a'))
    }
    expect(readdirSync(folder).sort()).toEqual(['defects.log', 'defects.log.1'])
    expect(statSync(join(folder, 'defects.log')).size).toBeLessThan(10_000)
  })

  it('goes on when nothing can be written', () => {
    writeFileSync(join(folder, 'logs'), 'in the way')
    expect(createDefectLog(join(folder, 'logs'))('main', new Error('a'))).toMatch(/^[0-9a-f]{8}$/)
  })
})
