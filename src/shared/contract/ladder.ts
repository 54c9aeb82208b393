import * as z from 'zod/mini'
import { ladderCriterionSchema, ladderFields } from '../records/ladder.ts'

/** The spellings of the one ladder format; docs/ladder-format.md describes them. */
export const LADDER_SPELLINGS = ['csv', 'yaml', 'json'] as const
export const ladderSpellingSchema = z.enum(LADDER_SPELLINGS)
export type LadderSpelling = z.output<typeof ladderSpellingSchema>

/** Longest text of a ladder. Unit: UTF-16 code units. Source: judgement; the largest known ladders take a tenth. */
export const LADDER_CHARACTERS = 1_000_000

/** Problems that are told at once. Source: judgement. */
export const LADDER_PROBLEMS = 50

const {
  id: _id,
  state: _state,
  evidence: _evidence,
  ...criterionFields
} = {
  ...ladderCriterionSchema.shape,
}

/** A criterion as a file has it: without what the person makes of it. */
export const writtenCriterionSchema = z.strictObject(criterionFields)
export type WrittenCriterion = z.output<typeof writtenCriterionSchema>

const { employer, name, asOf, foundAt, levels } = ladderFields

/** A ladder as a file has it. Criteria come in the order of their levels. */
export const writtenLadderSchema = z.strictObject({
  employer,
  name,
  asOf,
  foundAt,
  levels,
  criteria: z.array(writtenCriterionSchema).check(z.maxLength(1000, 'at most 1000 criteria')),
})
export type WrittenLadder = z.output<typeof writtenLadderSchema>

/** Why a text is no ladder yet: where, what is wrong, and what would be right. */
export const ladderProblemSchema = z.strictObject({
  /** Of a table the row as a spreadsheet counts it, else the line. Counted from 1. */
  row: z.int(),
  /** Of a table the column as a spreadsheet counts it, else the character within the line. Counted from 1. */
  column: z.int(),
  /** Name of the column or of the field; empty where it has none. */
  field: z.string(),
  /** Where it begins in the text. Unit: UTF-16 code units from 0. */
  at: z.int(),
  wrong: z.string(),
  right: z.string(),
})
export type LadderProblem = z.output<typeof ladderProblemSchema>

export const readLadderRequestSchema = z.strictObject({
  /** Name of the file, whose ending tells the spelling; empty for a text without one. */
  name: z.string().check(z.maxLength(300)),
  text: z
    .string()
    .check(z.maxLength(LADDER_CHARACTERS, `a text of at most ${LADDER_CHARACTERS} characters`)),
})
export type ReadLadderRequest = z.output<typeof readLadderRequestSchema>

/** All or nothing: a ladder, or what keeps the text from being one. */
export const readLadderReplySchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('ladder'),
    spelling: ladderSpellingSchema,
    ladder: writtenLadderSchema,
  }),
  z.strictObject({
    outcome: z.literal('problems'),
    spelling: ladderSpellingSchema,
    /** In the order of the text, the first of them. */
    problems: z.array(ladderProblemSchema),
    /** How many there are in all. */
    count: z.int(),
  }),
])
export type ReadLadderReply = z.output<typeof readLadderReplySchema>

export const writeLadderRequestSchema = z.strictObject({
  ladder: writtenLadderSchema,
  spelling: ladderSpellingSchema,
})
export type WriteLadderRequest = z.output<typeof writeLadderRequestSchema>

export const writeLadderReplySchema = z.strictObject({
  filename: z.string(),
  mediaType: z.string(),
  text: z.string(),
})
export type WriteLadderReply = z.output<typeof writeLadderReplySchema>
