import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLadder } from '#core/ladder/read-ladder.ts'
import { writeLadder } from '#core/ladder/writing/write-ladder.ts'
import {
  LADDER_SPELLINGS,
  readLadderReplySchema,
  type WrittenLadder,
  writtenLadderSchema,
} from '#shared/contract/ladder.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { PATH_IDS, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { holds } from './holds.ts'

/** Signs that mean something in one of the spellings, among words. */
const PIECES =
  'a|Senior|é|7|1.5|null|true|- |: | #|"|\'|,|;|[|]|{|}|&x|*x|!|%|@|`|?|\\|~|=|+|😀| |\ufeff|\u0085|\u2028|\u00a0|--- |...|>'
const piece = fc.oneof(fc.constantFrom(...PIECES.split('|'), '|'), fc.string({ maxLength: 3 }))
const breaks = fc.constantFrom('\n', '\r\n', '\n\n', '\n  ', '\t', ' \n')
const longText = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, breaks), { maxLength: 12 })
  .map((parts) => parts.join('').slice(0, 2000))
const line = fc.array(piece, { maxLength: 8 }).map((parts) =>
  parts
    .join('')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, 120),
)
const name = line.filter((text) => text !== '')

const arbitraryLadder: fc.Arbitrary<WrittenLadder> = fc
  .record({
    employer: name,
    name,
    asOf: fc.constantFrom(null, '2024-02-29' as Day),
    foundAt: line,
    levels: fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/),
        title: name,
        path: fc.constantFrom(null, ...PATH_IDS),
        summary: longText,
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    ),
  })
  .chain((ladder) =>
    fc
      .array(
        fc.record({
          level: fc.nat(),
          category: line,
          text: longText.filter((text) => text !== ''),
          subject: fc.constantFrom(null, ...RATING_SUBJECTS),
          required: fc.constantFrom(null, 1, 2.5, 7.25, 10),
        }),
        { maxLength: ladder.levels.length === 0 ? 0 : 6 },
      )
      .map((criteria) => ({
        ...ladder,
        // As a file has them: in the order of their levels.
        criteria: ladder.levels.flatMap(({ id }, at) =>
          criteria
            .filter(({ level }) => level % ladder.levels.length === at)
            .map((criterion) => ({ ...criterion, level: id })),
        ),
      })),
  )

/** What a file might be that is no ladder, or not quite. */
const arbitraryRubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  longText,
  fc
    .tuple(fc.constantFrom(...PIECES.split('|'), 'a:\n', 'a,b\n', '[', '{"a":'), fc.nat(20_000))
    .map(([text, count]) => text.repeat(count)),
  fc
    .tuple(arbitraryLadder, fc.constantFrom(...LADDER_SPELLINGS), fc.nat(), fc.nat(), longText)
    .map(([ladder, spelling, from, length, put]) => {
      const { text } = writeLadder({ ladder, spelling })
      const at = from % (text.length + 1)
      return text.slice(0, at) + put + text.slice(at + (length % 40))
    }),
  fc
    .tuple(arbitraryLadder, fc.constantFrom(...LADDER_SPELLINGS), fc.nat())
    .map(([ladder, spelling, to]) => {
      const { text } = writeLadder({ ladder, spelling })
      return text.slice(0, to % (text.length + 1))
    }),
)

describe('a ladder in a file', () => {
  it.each(LADDER_SPELLINGS)('is read as it was written, in %s', (spelling) => {
    holds(
      fc.property(arbitraryLadder, (ladder) => {
        expect(parseWith(writtenLadderSchema, ladder)).toMatchObject({ ok: true })
        const { filename, text } = writeLadder({ ladder, spelling })
        const read = { outcome: 'ladder', spelling, ladder }
        expect(readLadder({ name: filename, text })).toEqual(read)
        expect(readLadder({ name: '', text })).toEqual(read)
        expect(readLadder({ name: filename, text: `\ufeff${text}` })).toEqual(read)
      }),
      { numRuns: 150 },
    )
  })

  it('answers anything else with problems that lie in the text, and never throws', () => {
    const names = ['ladder.csv', 'ladder.yaml', 'ladder.json', '']
    holds(
      fc.property(arbitraryRubbish, fc.constantFrom(...names), (text, filename) => {
        const reply = readLadder({ name: filename, text })
        expect(parseWith(readLadderReplySchema, reply)).toMatchObject({ ok: true })
        if (reply.outcome === 'ladder') return
        expect(reply.count).toBeGreaterThan(0)
        expect(reply.problems.length).toBe(Math.min(reply.count, 50))
        for (const { row, column, at, wrong, right } of reply.problems) {
          expect(Math.min(row, column)).toBeGreaterThan(0)
          expect(at).toBeLessThanOrEqual(text.length)
          expect(wrong).not.toBe('')
          expect(right).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})
