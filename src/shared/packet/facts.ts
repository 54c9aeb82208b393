import type { Catalog } from '../catalog.ts'
import type { Assessment } from '../contract/assessment.ts'
import type { Artifact } from '../records/artifact.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Goal } from '../records/goal.ts'
import type { Ladder, LadderLevel } from '../records/ladder.ts'
import type { Metric } from '../records/metric.ts'
import type { Milestone } from '../records/milestone.ts'
import type { Person } from '../records/person.ts'
import type { ProfileForm } from '../records/profile.ts'
import type { Rating } from '../records/rating.ts'
import type { Day } from '../units/day.ts'
import type { Target } from '../vocabulary.ts'

/** How days and numbers are written where the person is; the document itself knows no locale. */
export interface PacketFormat {
  /** Such as "Mar 1, 2026". */
  day(day: Day): string
  /** Such as "March 2026". */
  month(day: Day): string
  /** With two decimals at most. */
  number(value: number): string
  /** A ratio as whole percent. */
  percent(ratio: number): string
}

/** All that a packet is written from. Records in the trash are left out before. */
export interface PacketFacts {
  readonly asOf: Day
  readonly format: PacketFormat
  readonly profile: ProfileForm | null
  readonly target: Target
  /** The level of the employer's own ladder, where the packet is for one. */
  readonly level: { readonly ladder: Ladder; readonly level: LadderLevel } | null
  readonly catalog: Catalog
  readonly assessment: Assessment
  /** The newest for each subject and source. */
  readonly ratings: readonly Rating[]
  /** Newest first; of very many those that say most. */
  readonly evidence: readonly Evidence[]
  /** All pieces there are. */
  readonly evidenceTotal: number
  readonly artifacts: readonly Artifact[]
  readonly metrics: readonly Metric[]
  readonly people: readonly Person[]
  /** Those of the goal, in their order. */
  readonly milestones: readonly Milestone[]
  /** The goal that this is the role of; null where the person has chosen another since. */
  readonly goal: Pick<Goal, 'why' | 'by'> | null
}
