import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { milestoneWeeksSchema } from '../units/numbers.ts'
import {
  challengeIdSchema,
  milestoneStateSchema,
  ratingSubjectSchema,
  roadmapSectionIdSchema,
} from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'

/** Name of a generated milestone, the same each time it is generated: `section/subject/number`. */
export const milestoneKeySchema = z.string().check(z.minLength(1), z.maxLength(120))

/** What a milestone says, whoever wrote it: the plan, the program or the person. */
export const milestoneTextFields = {
  section: roadmapSectionIdSchema,
  title: lineSchema(200, 'a title').check(z.minLength(1, 'a title of at least one character')),
  /** What will be different once it is done. */
  outcome: textSchema(2000, 'an outcome'),
  /** The competencies and capabilities it develops. */
  competencies: uniqueListSchema(ratingSubjectSchema, 13),
  /** The challenge that it amounts to; ticking it off counts one more of that kind. */
  challenge: z.nullable(challengeIdSchema),
  weeks: milestoneWeeksSchema,
  /** If this happens, then I do that (study: such plans help, d = .65). */
  cue: textSchema(600, 'a cue'),
  /** What will show that it is done. */
  proof: textSchema(2000, 'a proof'),
}

/** The fields of a milestone beside its place among the records; a roadmap's calculations take them as they are. */
export const milestoneFields = {
  ...milestoneTextFields,
  start: z.nullable(daySchema),
  due: z.nullable(daySchema),
  /** The person set the dates; no schedule moves them. */
  pinned: z.boolean(),
  notes: textSchema(10000, 'notes'),
  /** Milestones that have to be done before. */
  dependsOn: uniqueListSchema(z.string(), 50),
  /** Linked evidence. */
  evidence: uniqueListSchema(recordIdSchema, 200),
  state: milestoneStateSchema,
  /** When work on it began; null while it has not, or nobody said. */
  startedOn: z.nullable(daySchema),
  doneOn: z.nullable(daySchema),
  /** The line that the person wrote when ticking it off: what shows it. */
  shownBy: lineSchema(400, 'a line'),
  origin: z.strictObject({
    kind: z.enum(['own', 'plan', 'program', 'split']),
    /** Of a generated one; null for the person's own. */
    key: z.nullable(milestoneKeySchema),
  }),
  /** The person changed what it says. Generating again leaves it alone. */
  edited: z.boolean(),
}

/** A step of the roadmap towards one goal. */
export const milestoneSchema = z.strictObject({
  ...recordFields,
  goalId: recordIdSchema,
  ...milestoneFields,
  /** Place in lists, small first. Only the order matters. */
  rank: z.number(),
})
export type Milestone = z.output<typeof milestoneSchema>

/** What a person edits of a milestone in its form. */
export const milestoneFormSchema = z.pick(milestoneSchema, {
  section: true,
  title: true,
  outcome: true,
  competencies: true,
  challenge: true,
  weeks: true,
  cue: true,
  proof: true,
  start: true,
  due: true,
  notes: true,
})
export type MilestoneForm = z.output<typeof milestoneFormSchema>
