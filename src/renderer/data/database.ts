import { Dexie, type Table } from 'dexie'
import type { Action } from '#shared/records/action.ts'
import type { Agreement } from '#shared/records/agreement.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import type { Attachment } from '#shared/records/attachment.ts'
import type { Change, RecordTable } from '#shared/records/change.ts'
import type { Entry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Forecast } from '#shared/records/forecast.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import type { Metric } from '#shared/records/metric.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Packet, PacketVersion } from '#shared/records/packet.ts'
import type { Person } from '#shared/records/person.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { Prompt } from '#shared/records/prompt.ts'
import type { Rating } from '#shared/records/rating.ts'
import type { Session } from '#shared/records/session.ts'
import type { Settings } from '#shared/records/settings.ts'
import type { Snapshot } from '#shared/records/snapshot.ts'

// Dexie takes a page on 127.0.0.1, which the web host is, for one under development, and then traces each call.
Dexie.debug = false
// Dexie would close the database of a page kept for going back and expect to open it by itself later, which
// ours never does. Holding the writer's lock keeps browsers from keeping such pages.
Dexie.disableBfCache = true

export const META_ID = 'meta'

/** The one row of bookkeeping, written in the transaction of every change. Absent until the first one. */
export interface Meta {
  readonly id: typeof META_ID
  /** Made at the first change; tells this database from another of the same name. */
  readonly databaseId: string
  /** Number of the last change. `changes` ends there without gaps; of a long history it does not begin at 1. */
  readonly changeNumber: number
  /** Rows per table, trash included, so that nothing ever has to count. */
  readonly rows: Readonly<Partial<Record<RecordTable, number>>>
  /** The database that this one was restored in place of; null for none. */
  readonly replaces: string | null
}

/** The person's records. Only `commit` writes to it. */
export class CairnDatabase extends Dexie {
  declare readonly profile: Table<Profile, string>
  declare readonly ratings: Table<Rating, string>
  declare readonly goals: Table<Goal, string>
  declare readonly snapshots: Table<Snapshot, string>
  declare readonly settings: Table<Settings, string>
  declare readonly milestones: Table<Milestone, string>
  declare readonly program: Table<ProgramEnrollment, string>
  declare readonly predictions: Table<Prediction, string>
  declare readonly forecasts: Table<Forecast, string>
  declare readonly entries: Table<Entry, string>
  declare readonly people: Table<Person, string>
  declare readonly agreements: Table<Agreement, string>
  declare readonly sessions: Table<Session, string>
  declare readonly actions: Table<Action, string>
  declare readonly evidence: Table<Evidence, string>
  declare readonly prompts: Table<Prompt, string>
  declare readonly attachments: Table<Attachment, string>
  declare readonly artifacts: Table<Artifact, string>
  declare readonly metrics: Table<Metric, string>
  declare readonly packets: Table<Packet, string>
  declare readonly packetVersions: Table<PacketVersion, string>
  declare readonly ladders: Table<Ladder, string>
  declare readonly changes: Table<Change, number>
  declare readonly meta: Table<Meta, string>

  /** Whether this window is the one writer; set by whoever holds the writer's lock. */
  mayWrite = false

  /** Hears the number of each change once it is stored; set by the keeper of the vault. */
  onCommitted: ((changeNumber: number) => void) | null = null
}
