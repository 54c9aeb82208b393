import * as z from 'zod/mini'
import { evidenceStrengthSchema } from '../evidence/strength.ts'
import { daySchema } from '../units/day.ts'
import {
  challengeCountSchema,
  ratingValueSchema,
  ratioSchema,
  weeklyHoursSchema,
  yearsSchema,
} from '../units/numbers.ts'
import {
  capabilityIdSchema,
  challengeIdSchema,
  competencyIdSchema,
  dimensionIdSchema,
  organizationFactIdSchema,
  ratingSourceSchema,
  ratingSubjectSchema,
  readinessDimensionIdSchema,
  targetSchema,
} from '../vocabulary.ts'

const ratingInputSchema = z.strictObject({
  subject: ratingSubjectSchema,
  value: ratingValueSchema,
  source: ratingSourceSchema,
  /** People behind the value; 1 for self. */
  raters: z.int().check(z.minimum(1), z.maximum(100)),
  day: daySchema,
})
export type RatingInput = z.output<typeof ratingInputSchema>

/** What one piece of evidence says about one subject, without its words. */
const evidenceInputSchema = z.strictObject({
  subject: ratingSubjectSchema,
  day: daySchema,
  strength: evidenceStrengthSchema,
})
export type EvidenceInput = z.output<typeof evidenceInputSchema>

const challengesDoneSchema = eachOnce(
  z.strictObject({ id: challengeIdSchema, done: challengeCountSchema }),
  ({ id }) => id,
)

const factStateSchema = z.strictObject({
  id: organizationFactIdSchema,
  /** null: not known yet, which counts as no and is listed as assumed. */
  state: z.nullable(z.boolean()),
})

/** A list that names nothing twice: of two entries for one thing only the last would count, without a word. */
function eachOnce<Item extends z.ZodMiniType>(item: Item, toKey: (row: z.output<Item>) => string) {
  return z
    .array(item)
    .check(
      z.refine(
        (rows) => new Set(rows.map(toKey)).size === rows.length,
        'a list that names each once',
      ),
    )
}

/** Values that take the place of the person's own for a what-if. */
export const overridesSchema = z.strictObject({
  ratings: eachOnce(
    z.strictObject({ subject: ratingSubjectSchema, value: ratingValueSchema }),
    ({ subject }) => subject,
  ),
  challenges: challengesDoneSchema,
  facts: eachOnce(
    z.strictObject({ id: organizationFactIdSchema, state: z.boolean() }),
    ({ id }) => id,
  ),
  yearsExperience: z.nullable(yearsSchema),
  weeklyHours: z.nullable(weeklyHoursSchema),
})
export type Overrides = z.output<typeof overridesSchema>

/** What a level of the person's own ladder asks for in one subject. */
const askedLevelSchema = z.strictObject({
  subject: ratingSubjectSchema,
  required: ratingValueSchema,
})
export type AskedLevel = z.output<typeof askedLevelSchema>

/** All that readiness depends on, for one target on one day. Same request, same answer. */
export const assessmentRequestSchema = z.strictObject({
  target: targetSchema,
  /** What the person's own ladder asks for instead of the catalog; what it does not name stays. Absent without one. */
  asked: z.optional(eachOnce(askedLevelSchema, ({ subject }) => subject)),
  asOf: daySchema,
  /** Draws of the forecast. Range: 32-bit unsigned. */
  seed: z.int().check(z.minimum(0), z.maximum(4294967295)),
  yearsExperience: z.nullable(yearsSchema),
  weeklyHours: z.nullable(weeklyHoursSchema),
  ratings: z.array(ratingInputSchema).check(z.maxLength(1000)),
  evidence: z.array(evidenceInputSchema).check(z.maxLength(5000)),
  challenges: challengesDoneSchema,
  facts: eachOnce(factStateSchema, ({ id }) => id),
  /** The person's own history of finished milestones; empty until there is one. */
  pace: z.strictObject({
    /** Actual divided by planned duration, one per finished milestone. */
    ratios: z.array(z.number().check(z.positive(), z.maximum(100))).check(z.maxLength(1000)),
    /** Milestones finished per week, oldest first, zero weeks included. Twenty years at most. */
    weeklyCompletions: z
      .array(z.int().check(z.minimum(0), z.maximum(100)))
      .check(z.maxLength(1040)),
    /** Milestones still open on the roadmap; with null, for no roadmap, or 0, each gap counts as one. */
    remaining: z.nullable(z.int().check(z.minimum(0), z.maximum(1000))),
  }),
  goal: z.strictObject({
    by: z.nullable(daySchema),
    /** The person's own estimate of the yearly opening rate; null takes the catalog's. */
    openingRate: z.nullable(ratioSchema),
  }),
  settings: z.strictObject({
    /** Relative weights of the three readiness dimensions; only their proportion matters. */
    dimensionWeights: z.strictObject({
      technical: z.number().check(z.positive(), z.maximum(100)),
      leadership: z.number().check(z.positive(), z.maximum(100)),
      experience: z.number().check(z.positive(), z.maximum(100)),
    }),
    leniencyDiscount: z.boolean(),
  }),
})
export type AssessmentRequest = z.output<typeof assessmentRequestSchema>

export const gapLabelSchema = z.enum(['ready', 'development_needed', 'significant_gap'])
export type GapLabel = z.output<typeof gapLabelSchema>

export const confidenceLevelSchema = z.enum(['low', 'fair', 'good'])
const confidenceSchema = z.strictObject({
  value: ratioSchema,
  level: confidenceLevelSchema,
  /** What would raise it most, in plain words; empty when nothing is missing. */
  raise: z.array(z.string()),
})
export type Confidence = z.output<typeof confidenceSchema>

const itemResultSchema = z.strictObject({
  current: ratingValueSchema,
  required: ratingValueSchema,
  gap: z.number(),
  label: gapLabelSchema,
  attainment: ratioSchema,
  weight: z.number(),
  confidence: ratioSchema,
  /** A self-rating of 7 or more without evidence. */
  unsupported: z.boolean(),
  /** No rating was given; the seed's 5 stands in. */
  assumed: z.boolean(),
})
export type ItemResult = z.output<typeof itemResultSchema>

const explainedItemSchema = z.strictObject({
  /** A rating subject, a challenge, or `years`. */
  id: z.string(),
  /** Part of the dimension's loss. The shares of one dimension add up to 1, or to 0 when nothing is lost. */
  share: ratioSchema,
  /** Points of 100 lost to this item. */
  points: z.number(),
})

const explanationSchema = z.strictObject({
  /** 100, from which the dimensions' points are taken until readiness x 100 is left. */
  start: z.number(),
  dimensions: z.array(
    z.strictObject({
      id: readinessDimensionIdSchema,
      weight: ratioSchema,
      attainment: ratioSchema,
      /** Minus weight times the logarithm of the attainment (floored at 0.05). */
      loss: z.number(),
      share: ratioSchema,
      points: z.number(),
      items: z.array(explainedItemSchema),
    }),
  ),
  /** Readiness x 100; start minus all points, to rounding. */
  total: z.number(),
})
export type Explanation = z.output<typeof explanationSchema>

export const subjectKindSchema = z.enum(['capability', 'competency', 'challenge'])

const gapSchema = z.strictObject({
  id: z.string(),
  kind: subjectKindSchema,
  dimension: readinessDimensionIdSchema,
  current: z.number(),
  required: z.number(),
  gap: z.number(),
  label: gapLabelSchema,
  weight: z.number(),
  /** Points of 100 that closing it would be worth by the explanation. Gaps come largest first. */
  points: z.number(),
})
export type Gap = z.output<typeof gapSchema>

const moveSchema = z.strictObject({
  id: z.string(),
  kind: subjectKindSchema,
  from: z.number(),
  to: z.number(),
  /** Readiness after this one step minus readiness now. Moves come largest gain first. */
  gain: z.number(),
  /** Plan weeks for the step at the reference pace. */
  weeks: z.number(),
})
export type Move = z.output<typeof moveSchema>

const timelineSchema = z.strictObject({
  /** Weeks from `asOf` until every gap is closed, at three levels of certainty. */
  p50: z.number(),
  p80: z.number(),
  p90: z.number(),
  band: z.enum(['now', 'soon', 'building', 'later']),
  /** The two largest gaps. */
  pending: z.array(z.string()),
  /** True where that quantile lies past 156 weeks: say "not within three years". */
  beyondHorizon: z.strictObject({ p50: z.boolean(), p80: z.boolean(), p90: z.boolean() }),
  /** Weeks of the plan as it stands, before the correction for optimism. */
  planWeeks: z.number(),
  /** Weeks until the person's own date; null without one. */
  goalWeeks: z.nullable(z.number()),
  weeklyHours: weeklyHoursSchema,
  /** `plan`: from plan durations. `pace`: from the person's own weekly completions. */
  basis: z.enum(['plan', 'pace']),
  /** Chance of being ready by the end of month 1, 2, … 36. */
  readyByMonth: z.array(ratioSchema),
})
export type Timeline = z.output<typeof timelineSchema>

const chanceSchema = z.strictObject({
  /** Months looked ahead: to the person's own date, else 12. Range: 1 to 36. */
  months: z.int(),
  /** P(ready by then). */
  ready: ratioSchema,
  /** Yearly opening rate used. */
  opening: ratioSchema,
  openingSource: z.enum(['seed', 'study', 'judgement', 'own_ladder', 'person']),
  /** Chance of the move by then, as a band. */
  joint: z.strictObject({ low: ratioSchema, middle: ratioSchema, high: ratioSchema }),
  /** The band was held at 50 % because the manager talk is unmarked. */
  capped: z.boolean(),
  reasons: z.array(z.string()),
})
export type Chance = z.output<typeof chanceSchema>

const dimensionFields = { attainment: ratioSchema, confidence: confidenceSchema }

/** The seven parts of the seed's assessment, with reasons. */
export const assessmentSchema = z.strictObject({
  target: targetSchema,
  asOf: daySchema,
  /** Geometric mean of the three readiness dimensions. The opening is not in it. */
  readiness: ratioSchema,
  /** The readiness dimension that loses the most. */
  limiting: readinessDimensionIdSchema,
  technical: z.strictObject({
    ...dimensionFields,
    /** The seed's own figure: mean of the scores divided by ten, blind to the target. */
    level: ratioSchema,
    capabilities: z.record(capabilityIdSchema, itemResultSchema),
    strengths: z.array(capabilityIdSchema),
    priorities: z.array(capabilityIdSchema),
  }),
  leadership: z.strictObject({
    ...dimensionFields,
    competencies: z.record(competencyIdSchema, itemResultSchema),
    strengths: z.array(competencyIdSchema),
    priorities: z.array(competencyIdSchema),
  }),
  experience: z.strictObject({
    ...dimensionFields,
    challenges: z.array(
      z.strictObject({
        id: challengeIdSchema,
        done: z.number(),
        needed: z.number(),
        attainment: ratioSchema,
      }),
    ),
    years: z.strictObject({
      current: yearsSchema,
      required: yearsSchema,
      attainment: ratioSchema,
      assumed: z.boolean(),
    }),
  }),
  organization: z.strictObject({
    ...dimensionFields,
    facts: z.array(
      z.strictObject({
        id: organizationFactIdSchema,
        state: z.nullable(z.boolean()),
        weight: z.number(),
      }),
    ),
  }),
  explanation: explanationSchema,
  gaps: z.array(gapSchema),
  moves: z.array(moveSchema),
  timeline: timelineSchema,
  chance: chanceSchema,
  /** Lowest of the three readiness dimensions' confidences. */
  confidence: confidenceSchema,
  /** Ids of what nobody has entered and what therefore counts as the seed's 5, zero or no. */
  assumed: z.array(z.string()),
})
export type Assessment = z.output<typeof assessmentSchema>

export const whatIfRequestSchema = z.strictObject({
  base: assessmentRequestSchema,
  overrides: overridesSchema,
})
export type WhatIfRequest = z.output<typeof whatIfRequestSchema>

export const whatIfReplySchema = z.strictObject({
  assessment: assessmentSchema,
  /** Readiness without the overrides. */
  before: ratioSchema,
  /** Readiness with them minus readiness without. */
  difference: z.number(),
})
export type WhatIfReply = z.output<typeof whatIfReplySchema>

/** How near the person is to each of the 36 targets. */
export const landscapeReplySchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      target: targetSchema,
      readiness: ratioSchema,
      attainment: z.record(dimensionIdSchema, ratioSchema),
    }),
  ),
})
export type LandscapeReply = z.output<typeof landscapeReplySchema>
