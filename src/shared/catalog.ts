import * as z from 'zod/mini'
import { ratingValueSchema, ratioSchema } from './units/numbers.ts'
import {
  artifactKindSchema,
  capabilityIdSchema,
  challengeIdSchema,
  competencyIdSchema,
  levelIdSchema,
  organizationFactIdSchema,
  organizationSizeSchema,
  pathIdSchema,
  ratingSubjectSchema,
  targetSchema,
  trackIdSchema,
} from './vocabulary.ts'

/**
 * Where a value comes from: `seed` the document the product was ordered from, `study` a published figure,
 * `judgement` ours, because nobody has published one, `own_ladder` the ladder of the person's own employer. Screens show
 * which one a number has.
 */
export const provenanceSchema = z.enum(['seed', 'study', 'judgement', 'own_ladder'])
export type Provenance = z.output<typeof provenanceSchema>

const text = z.string().check(z.minLength(1), z.maxLength(600))
const textList = z.array(text).check(z.minLength(1))

/** An inclusive range; `to` is null where it is open above. */
const rangeSchema = z.strictObject({
  from: z.number(),
  to: z.nullable(z.number()),
  source: provenanceSchema,
})

/** Salary. Unit: whole `currency` a year before tax. `year` is null where the source gives none. */
export const salaryBandSchema = z.strictObject({
  low: z.int(),
  high: z.int(),
  currency: z.literal('USD'),
  year: z.nullable(z.int()),
  hourly: z.nullable(z.strictObject({ low: z.int(), high: z.int() })),
  note: text,
  source: provenanceSchema,
})
export type SalaryBand = z.output<typeof salaryBandSchema>

export const levelSchema = z.strictObject({
  id: levelIdSchema,
  label: text,
  from: ratingValueSchema,
  to: ratingValueSchema,
  source: provenanceSchema,
})

const levelTextsSchema = z.strictObject({
  developing: text,
  proficient: text,
  advanced: text,
  expert: text,
})

/** Plan weeks for one rating point at the reference pace. Unit: weeks. `basis` says how it was reached. */
export const weeksPerPointSchema = z.strictObject({
  value: z.number().check(z.positive(), z.maximum(104)),
  basis: text,
  source: provenanceSchema,
})

export const capabilitySchema = z.strictObject({
  id: capabilityIdSchema,
  label: text,
  definition: text,
  levels: levelTextsSchema,
  buildsOn: z.array(capabilityIdSchema),
  weeksPerPoint: weeksPerPointSchema,
  source: provenanceSchema,
})
export type Capability = z.output<typeof capabilitySchema>

export const competencySchema = z.strictObject({
  id: competencyIdSchema,
  label: text,
  group: z.enum(['technical_competencies', 'leadership_competencies', 'execution_competencies']),
  definition: text,
  levels: levelTextsSchema,
  criteria: textList,
  activities: textList,
  /** What it pays to have first; only gaps among these delay it in a plan. */
  buildsOn: z.array(z.union([capabilityIdSchema, competencyIdSchema])),
  weeksPerPoint: weeksPerPointSchema,
  source: provenanceSchema,
})
export type Competency = z.output<typeof competencySchema>

export const challengeSchema = z.strictObject({
  id: challengeIdSchema,
  label: text,
  description: text,
  example: text,
  /** Plan weeks for going through it once. Judgement; `source` is that of the kind itself. */
  weeks: z.number().check(z.positive()),
  source: provenanceSchema,
})
export type Challenge = z.output<typeof challengeSchema>

export const organizationFactSchema = z.strictObject({
  id: organizationFactIdSchema,
  label: text,
  question: text,
  weight: z.union([z.literal(1), z.literal(2)]),
  source: provenanceSchema,
})
export type OrganizationFact = z.output<typeof organizationFactSchema>

export const organizationSchema = z.strictObject({
  id: organizationSizeSchema,
  label: text,
  description: text,
  people: rangeSchema,
  /** Median pay against organizations of 100 to 499 people, one study, US developers. */
  payMultiple: z.strictObject({
    value: z.number(),
    year: z.int(),
    note: text,
    source: provenanceSchema,
  }),
  source: provenanceSchema,
})
export type Organization = z.output<typeof organizationSchema>

/** One outgoing edge of the ladder graph. `to` is null where the step leaves the map. */
export const nextStepSchema = z.strictObject({
  label: text,
  to: z.nullable(z.strictObject({ kind: z.enum(['path', 'rung']), id: z.string() })),
  source: provenanceSchema,
})
export type NextStep = z.output<typeof nextStepSchema>

export const pathSchema = z.strictObject({
  id: pathIdSchema,
  label: text,
  track: trackIdSchema,
  description: text,
  responsibilities: textList,
  skills: textList,
  teamImpact: text,
  experienceYears: rangeSchema,
  salary: salaryBandSchema,
  nextSteps: z.array(nextStepSchema).check(z.minLength(1)),
  /** Chance that a place opens to a ready person within a year. */
  openingRate: z.strictObject({ value: ratioSchema, note: text, source: provenanceSchema }),
  source: provenanceSchema,
})
export type Path = z.output<typeof pathSchema>

/** What one requirement asks for. `critical` doubles its weight inside the dimension. */
export const requirementSchema = z.strictObject({
  required: ratingValueSchema,
  critical: z.boolean(),
  source: provenanceSchema,
})
export type Requirement = z.output<typeof requirementSchema>

/** One of the 36 targets with everything it asks for. */
export const targetRequirementsSchema = z.strictObject({
  target: targetSchema,
  /** What is particular about this role in an organization of this size. */
  scope: text,
  capabilities: z.record(capabilityIdSchema, requirementSchema),
  competencies: z.record(competencyIdSchema, requirementSchema),
  technicalDepth: requirementSchema,
  leadershipBreadth: requirementSchema,
  experienceYears: rangeSchema,
  teamSize: rangeSchema,
  salary: salaryBandSchema,
  challenges: z
    .array(
      z.strictObject({
        id: challengeIdSchema,
        needed: z.int().check(z.minimum(1), z.maximum(5)),
        source: provenanceSchema,
      }),
    )
    .check(z.minLength(1)),
  responsibilities: textList,
  skills: textList,
  nextSteps: z.array(nextStepSchema),
})
export type TargetRequirements = z.output<typeof targetRequirementsSchema>

export const trackSchema = z.strictObject({
  id: trackIdSchema,
  label: text,
  description: text,
  paths: z.array(pathIdSchema),
  source: provenanceSchema,
})
export type Track = z.output<typeof trackSchema>

/** A level of the ladder; nine exist in the seed, four of them are also paths. */
export const rungSchema = z.strictObject({
  id: z.string(),
  label: text,
  /** The seed's mark such as L6; null where it gives none. */
  level: z.nullable(z.string()),
  track: trackIdSchema,
  path: z.nullable(pathIdSchema),
  facts: z.array(z.strictObject({ label: text, text })).check(z.minLength(1)),
  nextSteps: z.array(nextStepSchema),
  source: provenanceSchema,
})
export type Rung = z.output<typeof rungSchema>

export const marketFactSchema = z.strictObject({
  id: z.string(),
  topic: z.enum(['demand', 'pay', 'team_size', 'workload', 'skills', 'roles', 'promotion']),
  statement: text,
  figure: text,
  year: z.int(),
  sourceLabel: text,
  sourceUrl: z.url(),
  paths: z.array(pathIdSchema),
  source: z.literal('study'),
})
export type MarketFact = z.output<typeof marketFactSchema>

/** Name of something that a portfolio suggests, the same for good: `path/name`. */
export const portfolioKeySchema = z
  .string()
  .check(z.regex(/^[a-z_]+\/[a-z0-9_]+$/), z.maxLength(120))

/** Something worth making for a role, and what it is made of. */
export const catalogArtifactSchema = z.strictObject({
  key: portfolioKeySchema,
  kind: artifactKindSchema,
  title: text,
  description: text,
  /** What it demonstrates in words, each with the competencies and capabilities that this amounts to. */
  demonstrates: z
    .array(z.strictObject({ label: text, subjects: z.array(ratingSubjectSchema) }))
    .check(z.minLength(1)),
  /** Its parts; empty for leadership evidence, which is shown by evidence alone. */
  components: z.array(text),
  source: provenanceSchema,
})
export type CatalogArtifact = z.output<typeof catalogArtifactSchema>

/** A figure worth following for a role. */
export const catalogMetricSchema = z.strictObject({
  key: portfolioKeySchema,
  title: text,
  /** How one might measure it, with an example. */
  hint: text,
  /** Suggested unit, such as `ms` or `%`. */
  unit: text,
  better: z.enum(['higher', 'lower']),
  subjects: z.array(ratingSubjectSchema).check(z.minLength(1)),
  source: provenanceSchema,
})
export type CatalogMetric = z.output<typeof catalogMetricSchema>

/** What shows that somebody does the work of a path. */
export const pathPortfolioSchema = z.strictObject({
  path: pathIdSchema,
  artifacts: z.array(catalogArtifactSchema).check(z.minLength(2)),
  leadershipEvidence: z.array(catalogArtifactSchema).check(z.minLength(4)),
  impactMetrics: z.array(catalogMetricSchema).check(z.minLength(4)),
})
export type PathPortfolio = z.output<typeof pathPortfolioSchema>

/** Everything Cairn knows about roles, before it knows anything about the person. */
export const catalogSchema = z.strictObject({
  tracks: z.array(trackSchema),
  paths: z.array(pathSchema),
  rungs: z.array(rungSchema),
  levels: z.array(levelSchema),
  capabilities: z.array(capabilitySchema),
  competencies: z.array(competencySchema),
  challenges: z.array(challengeSchema),
  organizationFacts: z.array(organizationFactSchema),
  organizations: z.array(organizationSchema),
  targets: z.array(targetRequirementsSchema),
  marketFacts: z.array(marketFactSchema),
  /** One for each path. */
  portfolios: z.array(pathPortfolioSchema),
})
export type Catalog = z.output<typeof catalogSchema>
