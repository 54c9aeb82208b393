import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPerson } from '../support/corpus/arbitrary-person.ts'
import {
  digestOf,
  exportFiles,
  exportZip,
  importFiles,
  toGiven,
} from '../support/corpus/exchange.ts'

const PEOPLE = 200

const PLAIN = /^(?:[a-z0-9][a-z0-9._-]{0,120}\/){0,3}[a-z0-9][a-z0-9._-]{0,120}$/

describe('an export of any person', () => {
  it('imports to the same digest, from the folder and from the zip', async () => {
    let records = 0
    await fc.assert(
      fc.asyncProperty(arbitraryPerson, async (person) => {
        const files = exportFiles(person)
        const digest = digestOf(person)
        for (const given of [toGiven(files), [exportZip(files)]]) {
          const draft = await importFiles(given)
          if (!draft.ok) throw new Error(draft.error.reason)
          expect(draft.value.refused.list).toEqual([])
          expect(draft.value.repaired.list).toEqual([])
          expect(draft.value.leftOut.list).toEqual([])
          expect(digestOf(draft.value.records)).toBe(digest)
        }
        records += Object.values(person).reduce((sum, rows) => sum + rows.length, 0)
      }),
      { numRuns: PEOPLE },
    )
    console.info(
      `export → import: ${PEOPLE} people, ${records} records, same digest by folder and zip`,
    )
  }, 120_000)

  it('names every file plainly and once', () => {
    void fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const paths = exportFiles(person).map(({ path }) => path)
        expect(paths.filter((path) => !PLAIN.test(path))).toEqual([])
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 40 },
    )
  })
})
