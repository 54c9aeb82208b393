import * as z from 'zod/mini'
import { provenanceSchema } from '../catalog.ts'
import { forecastInputsSchema } from '../records/forecast.ts'
import { milestoneFields, milestoneKeySchema, milestoneTextFields } from '../records/milestone.ts'
import { daySchema } from '../units/day.ts'
import { ratioSchema, weeklyHoursSchema } from '../units/numbers.ts'
import {
  competencyIdSchema,
  levelIdSchema,
  programPhaseIdSchema,
  roadmapSectionIdSchema,
  targetSchema,
} from '../vocabulary.ts'
import { assessmentRequestSchema } from './assessment.ts'

/** A milestone as the core takes it: the record without its bookkeeping, in the person's order. */
export const milestoneInputSchema = z.strictObject({ id: z.string(), ...milestoneFields })
export type MilestoneInput = z.output<typeof milestoneInputSchema>

const milestoneListSchema = z.array(milestoneInputSchema).check(z.maxLength(1000))

/** A milestone that the plan or the program suggests. Its dependencies are keys of others, or ids of existing ones. */
export const generatedMilestoneSchema = z.strictObject({
  key: milestoneKeySchema,
  ...milestoneTextFields,
  /** null only where nothing fits within twenty years. */
  start: z.nullable(daySchema),
  due: z.nullable(daySchema),
  dependsOn: z.array(z.string()),
  /** Points of readiness it is worth; plans begin with the most worth doing. */
  worth: z.number(),
})
export type GeneratedMilestone = z.output<typeof generatedMilestoneSchema>

/** What a plan says of one competency: the seed's form. */
export const competencyPlanSchema = z.strictObject({
  competency: competencyIdSchema,
  /** `critical` ones carry a plan of their own; the others support the role. */
  importance: z.enum(['critical', 'supporting', 'other']),
  targetLevel: levelIdSchema,
  /** Unit: months. */
  timeline: z.strictObject({ from: z.number(), to: z.number() }),
  learningObjectives: z.array(z.string()),
  activities: z.array(z.string()),
  successMetrics: z.array(z.string()),
  current: z.number(),
  required: z.number(),
  source: provenanceSchema,
})
export type CompetencyPlan = z.output<typeof competencyPlanSchema>

/** Whether a plan fits its date, and what would make it fit. */
export const fitSchema = z.strictObject({
  /** Last due day of what is open; null where nothing is open, or not all fits within twenty years. */
  finish: z.nullable(daySchema),
  /** Weeks from the person's date to that day; 0 when it fits or there is no date. */
  shortfallWeeks: z.number(),
  /** Ways out, only where there is a shortfall. */
  ways: z.strictObject({
    /** Fewest hours a week that make it fit; null where no number of hours does, since one thing waits for another. */
    hours: z.nullable(weeklyHoursSchema),
    /** What to let go of, the least worth first, so that the rest fits; empty where that does not help. */
    drop: z.array(z.string()),
    /** Earliest date that would be met. */
    by: z.nullable(daySchema),
  }),
})
export type Fit = z.output<typeof fitSchema>

export const proposeRequestSchema = z.strictObject({
  assessment: assessmentRequestSchema,
  /** The whole roadmap of this goal, dropped ones too; empty for a first plan. */
  existing: milestoneListSchema,
})
export type ProposeRequest = z.output<typeof proposeRequestSchema>

/** Fields of a milestone that generating again may offer to change. */
export const CHANGEABLE_FIELDS = [
  'title',
  'outcome',
  'competencies',
  'weeks',
  'cue',
  'proof',
] as const

export const proposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), milestone: generatedMilestoneSchema }),
  z.strictObject({
    kind: z.literal('changed'),
    id: z.string(),
    /** Only what differs. */
    fields: z.array(z.enum(CHANGEABLE_FIELDS)),
    milestone: generatedMilestoneSchema,
  }),
  z.strictObject({ kind: z.literal('obsolete'), id: z.string(), reason: z.string() }),
])
export type Proposal = z.output<typeof proposalSchema>

export const planSectionSchema = z.strictObject({
  id: roadmapSectionIdSchema,
  label: z.string(),
  /** What the section is for. */
  purpose: z.string(),
  milestones: z.array(generatedMilestoneSchema),
})

export const proposeReplySchema = z.strictObject({
  target: targetSchema,
  /** The plan as it would be made today, in the seed's seven sections. */
  sections: z.array(planSectionSchema),
  competencyPlans: z.array(competencyPlanSchema),
  /** Of that plan by itself. */
  fit: fitSchema,
  /** What differs from the roadmap there is; for an empty one, everything is new. */
  proposals: z.array(proposalSchema),
  /** Existing ones that are left alone because they were ticked, edited, written or dropped. */
  kept: z.int(),
})
export type ProposeReply = z.output<typeof proposeReplySchema>

export const scheduleRequestSchema = z.strictObject({
  asOf: daySchema,
  weeklyHours: weeklyHoursSchema,
  by: z.nullable(daySchema),
  milestones: milestoneListSchema,
  /** Points of 100 that each gap costs, so that the least worth is named first among what could be dropped. */
  gaps: z.array(z.strictObject({ id: z.string(), points: z.number() })).check(z.maxLength(100)),
  /**
   * `fit`: lay out anew, from `asOf`, all that is open and neither pinned nor begun. `push`: move only what begins
   * before something it waits for is done.
   */
  mode: z.enum(['fit', 'push']),
})
export type ScheduleRequest = z.output<typeof scheduleRequestSchema>

export const scheduleReplySchema = z.strictObject({
  /** Only those whose dates differ from what they were. */
  moves: z.array(
    z.strictObject({ id: z.string(), start: z.nullable(daySchema), due: z.nullable(daySchema) }),
  ),
  /** Open ones that begin before something they wait for is due, and cannot be moved. */
  conflicts: z.array(z.strictObject({ id: z.string(), waitsFor: z.string() })),
  fit: fitSchema,
})
export type ScheduleReply = z.output<typeof scheduleReplySchema>

export const forecastRequestSchema = z.strictObject({
  seed: z.int().check(z.minimum(0), z.maximum(4294967295)),
  now: forecastInputsSchema,
  /** An earlier forecast's inputs, to tell what moved it; null for none. */
  earlier: z.nullable(forecastInputsSchema),
})
export type ForecastRequest = z.output<typeof forecastRequestSchema>

/** What can move an arrival: time that passed, what was finished, own pace, what was added, let go or estimated anew, hours. */
export const MOVE_FACTORS = [
  'time',
  'finished',
  'pace',
  'added',
  'removed',
  'estimates',
  'hours',
] as const

export const forecastReplySchema = z.strictObject({
  /** Weeks from `asOf` until all open milestones are done, and the days that makes. */
  weeks: z.strictObject({ p50: z.number(), p80: z.number(), p90: z.number() }),
  days: z.strictObject({ p50: daySchema, p80: daySchema, p90: daySchema }),
  /** True where that quantile lies past 156 weeks: say "not within three years". */
  beyondHorizon: z.strictObject({ p50: z.boolean(), p80: z.boolean(), p90: z.boolean() }),
  /** `plan`: from estimates. `pace`: from the person's own weekly completions. */
  basis: z.enum(['plan', 'pace']),
  /** Weeks of the plan as it stands, before the correction for optimism. */
  planWeeks: z.number(),
  /** Actual divided by planned that the estimates are multiplied with. */
  overrun: z.number(),
  /** Finished milestones whose duration is known. */
  ownRatios: z.int(),
  open: z.int(),
  done: z.int(),
  /** Chance that all is done by the person's own date; null without one. */
  chanceByDate: z.nullable(ratioSchema),
  /** `late`: even odds lie past the own date. `tight`: only the eightieth percentile does. */
  standing: z.enum(['done', 'no_date', 'ahead', 'tight', 'late']),
  /** What moved the even odds since the earlier forecast; the parts add up to the total. Unit: days, later is positive. */
  moved: z.nullable(
    z.strictObject({
      since: daySchema,
      total: z.int(),
      parts: z.array(
        z.strictObject({
          factor: z.enum(MOVE_FACTORS),
          days: z.int(),
          /** Milestones concerned. */
          ids: z.array(z.string()),
        }),
      ),
    }),
  ),
})
export type ForecastReply = z.output<typeof forecastReplySchema>

export const calibrationRequestSchema = z.strictObject({
  predictions: z
    .array(z.strictObject({ chance: ratioSchema, outcome: z.nullable(z.boolean()) }))
    .check(z.maxLength(10000)),
})

/** How well the person's own chances came true. Scores appear only once there are enough of them. */
export const calibrationReplySchema = z.strictObject({
  open: z.int(),
  resolved: z.int(),
  /** Mean chance and share that came true; null while nothing is resolved. */
  meanChance: z.nullable(ratioSchema),
  hitRate: z.nullable(ratioSchema),
  /** Mean chance minus hit rate: positive is too hopeful. */
  bias: z.nullable(z.number()),
  /** Mean squared error, from 10 resolved on. 0 is perfect, 0.25 a coin. */
  brier: z.nullable(ratioSchema),
  /** Chance against outcome in bins, from 30 resolved on. */
  bins: z.nullable(
    z.array(
      z.strictObject({
        from: ratioSchema,
        to: ratioSchema,
        count: z.int(),
        meanChance: ratioSchema,
        hitRate: ratioSchema,
      }),
    ),
  ),
})
export type CalibrationReply = z.output<typeof calibrationReplySchema>

export const EXPORT_FORMATS = ['ics', 'markdown', 'csv'] as const

export const exportRequestSchema = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  asOf: daySchema,
  target: targetSchema,
  by: z.nullable(daySchema),
  milestones: milestoneListSchema,
})
export type ExportRequest = z.output<typeof exportRequestSchema>

export const exportReplySchema = z.strictObject({
  filename: z.string(),
  mediaType: z.string(),
  text: z.string(),
})
export type ExportReply = z.output<typeof exportReplySchema>

/** The last day on which a program may start, so that its twelve months lie within the range of days. */
export const LAST_PROGRAM_START = '2198-12-31'

export const programScheduleRequestSchema = z.strictObject({
  startsOn: daySchema.check(
    z.refine((day) => day <= LAST_PROGRAM_START, `a day up to ${LAST_PROGRAM_START}`),
  ),
})

/** The program laid out from a day on, with the milestones that it puts on the roadmap. */
export const programScheduleReplySchema = z.strictObject({
  phases: z.array(z.strictObject({ id: programPhaseIdSchema, start: daySchema, due: daySchema })),
  /** One per item of the program, in its order; the key is `formal/` and the item's id. */
  milestones: z.array(generatedMilestoneSchema),
})
export type ProgramScheduleReply = z.output<typeof programScheduleReplySchema>
