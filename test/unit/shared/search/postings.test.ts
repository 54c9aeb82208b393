import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachPosting, emptyBytes, writePosting } from '#shared/search/postings.ts'

const postings = fc.uniqueArray(
  fc.record({
    document: fc.integer({ min: 0, max: 5_000_000 }),
    often: fc.integer({ min: 1, max: 255 }),
  }),
  { selector: ({ document }) => document, maxLength: 60 },
)

it('reads back the documents of a word as they were written', () => {
  void fc.assert(
    fc.property(postings, (unsorted) => {
      const list = unsorted.toSorted((one, other) => one.document - other.document)
      const bytes = emptyBytes(1)
      let last = -1
      for (const { document, often } of list) {
        writePosting(bytes, document - last, often)
        last = document
      }
      const read: typeof list = []
      eachPosting(bytes.bytes, 0, bytes.size, (document, often) => read.push({ document, often }))
      expect(read).toEqual(list)
    }),
  )
})

it('takes one byte for a word that stands once in a document near the last', () => {
  const bytes = emptyBytes(1)
  writePosting(bytes, 63, 1)
  expect(bytes.size).toBe(1)
  writePosting(bytes, 64, 1)
  expect(bytes.size).toBe(3)
  writePosting(bytes, 1, 300)
  expect(bytes.size).toBe(5)
})
