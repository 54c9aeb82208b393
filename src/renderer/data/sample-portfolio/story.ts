import type { ArtifactForm } from '#shared/records/artifact.ts'
import type { MetricForm } from '#shared/records/metric.ts'

/** What became of a suggested artifact. Days are days from today, negative for past ones. */
interface BegunArtifact extends Pick<ArtifactForm, 'status' | 'notes'> {
  /** The suggestion's name within the path's portfolio. */
  readonly name: string
  readonly title?: string
  /** When each of its parts was done, in their order; null for an open one. */
  readonly parts: readonly (number | null)[]
  readonly due: number | null
  /** When it was done; null while it is not. */
  readonly done: number | null
  /** People, by their handle. */
  readonly reviewers: readonly string[]
  /** Pieces of evidence, by their title. */
  readonly evidence: readonly string[]
}

const RECORD = 'Decision record on the order of billing events'
const CUTOVER = 'Billing cutover without a lost invoice'
const FEEDBACK = 'Feedback of four colleagues after the migration'
const CHECKLIST = 'Three teams took over the deploy checklist'

/** When the suggestions were taken up. */
export const TAKEN_UP = -128

export const ARTIFACTS: readonly BegunArtifact[] = [
  {
    name: 'technical_rfc',
    title: 'RFC: one ordered log of billing events',
    status: 'done',
    parts: [-126, -121, -117, -112],
    due: -110,
    done: -108,
    reviewers: ['henrik', 'katrin'],
    evidence: [RECORD],
    notes: 'Accepted with one change: the **replay tool** comes first.',
  },
  {
    name: 'cross_team_technical_initiative',
    title: 'The move of five teams to the billing log',
    status: 'in_review',
    parts: [-104, -96, -60, null],
    due: 20,
    done: null,
    reviewers: ['priya'],
    evidence: [CUTOVER, CHECKLIST],
    notes: '',
  },
  {
    name: 'system_architecture_documentation',
    title: 'Architecture of the billing platform',
    status: 'draft',
    parts: [-30, -12, null, null],
    due: 55,
    done: null,
    reviewers: ['henrik'],
    evidence: [RECORD],
    notes: 'Henrik: say where it gives way first, before saying how fast it is.',
  },
  {
    name: 'mentoring',
    status: 'draft',
    parts: [],
    due: null,
    done: null,
    reviewers: [],
    evidence: [FEEDBACK],
    notes: '',
  },
  {
    name: 'knowledge_sharing',
    status: 'idea',
    parts: [],
    due: 34,
    done: null,
    reviewers: [],
    evidence: [],
    notes: 'The talk of the spring evening goes here.',
  },
]

/** Unit of `day`: days from today. */
interface Measured {
  readonly day: number
  readonly value: number
  readonly source: string
}

/** A figure that is followed, some of them from a suggestion. */
interface FollowedMetric
  extends Pick<MetricForm, 'title' | 'unit' | 'better' | 'competencies' | 'notes'> {
  /** The suggestion's name within the path's portfolio; null for the person's own. */
  readonly name: string | null
  readonly baseline: Measured
  readonly target: { readonly value: number; readonly by: number }
  readonly readings: readonly Measured[]
  readonly evidence: readonly string[]
  /** Artifacts, by their name. */
  readonly artifacts: readonly string[]
}

const DASHBOARD = 'Billing dashboard, invoices that failed, sum of the week'
const LOG = 'Deploy log of the three teams'

export const METRICS: readonly FollowedMetric[] = [
  {
    name: null,
    title: 'Failed invoices',
    unit: 'a week',
    better: 'lower',
    competencies: ['technical_depth', 'execution'],
    notes: '',
    baseline: { day: -125, value: 38, source: DASHBOARD },
    target: { value: 2, by: 60 },
    readings: [
      { day: -97, value: 31, source: DASHBOARD },
      { day: -69, value: 24, source: DASHBOARD },
      { day: -55, value: 9, source: DASHBOARD },
      { day: -27, value: 4, source: DASHBOARD },
      { day: -6, value: 3, source: DASHBOARD },
    ],
    evidence: [CUTOVER],
    artifacts: ['cross_team_technical_initiative'],
  },
  {
    name: 'developer_productivity',
    title: 'Time from a change to production',
    unit: 'hours',
    better: 'lower',
    competencies: ['influence', 'execution'],
    notes: 'Median over the three teams that use the checklist.',
    baseline: { day: -118, value: 46, source: LOG },
    target: { value: 12, by: 120 },
    readings: [
      { day: -88, value: 41, source: LOG },
      { day: -57, value: 29, source: LOG },
      { day: -28, value: 24, source: '' },
      { day: -4, value: 19, source: LOG },
    ],
    evidence: [CHECKLIST],
    artifacts: [],
  },
  {
    name: 'team_capability',
    title: 'Engineers who can lead a cutover',
    unit: 'engineers',
    better: 'higher',
    competencies: ['team_development'],
    notes: '',
    baseline: { day: -120, value: 1, source: 'On-call plan' },
    target: { value: 5, by: 90 },
    readings: [
      { day: -91, value: 2, source: 'On-call plan' },
      { day: -30, value: 3, source: 'On-call plan' },
    ],
    evidence: [FEEDBACK],
    artifacts: ['mentoring'],
  },
]

/** The case that the person writes for the spring review. */
export const PACKET = {
  daysAgo: 12,
  title: 'Staff Engineer, spring review',
  nextScope:
    'Billing has one order of events now, and five teams that trust it. Next comes what customers see of it: **one ledger that support, finance and product read alike.**\n\nI would own the design across payments and search, and leave the delivery to the teams.',
} as const
