import * as fc from 'fast-check'
import type { RecordsByTable } from '#shared/exchange/import-draft.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import { type RecordOf, recordSchemas } from '#shared/records/record-schemas.ts'
import { parseWith } from '#shared/schema.ts'
import { arbitraryFor } from './arbitrary-record.ts'

/** Most rows of each table. Of some there can be but one. */
const MOST: Readonly<Record<RecordTable, number>> = {
  profile: 1,
  ratings: 6,
  goals: 3,
  snapshots: 4,
  settings: 1,
  milestones: 8,
  program: 1,
  predictions: 4,
  forecasts: 3,
  entries: 8,
  people: 3,
  agreements: 2,
  sessions: 4,
  actions: 4,
  evidence: 4,
  prompts: 3,
  attachments: 4,
  artifacts: 3,
  metrics: 3,
  packets: 2,
  packetVersions: 3,
  ladders: 2,
}

/** What a schema asks for that its parts do not say by themselves. */
const MENDED: { readonly [Name in RecordTable]?: (row: unknown) => unknown } = {
  metrics: (row) => {
    const metric = row as RecordOf['metrics']
    const byDay = new Map(metric.readings.map((reading) => [reading.day, reading]))
    const readings = [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
    return { ...metric, readings }
  },
  packets: (row) => {
    const packet = row as RecordOf['packets']
    const sections = [...new Map(packet.sections.map((section) => [section.id, section])).values()]
    return { ...packet, sections }
  },
  ladders: (row) => {
    const ladder = row as RecordOf['ladders']
    const levels = [...new Map(ladder.levels.map((level) => [level.id, level])).values()]
    const criteria = ladder.criteria.flatMap((criterion, at) => {
      const level = levels[at % levels.length]
      return level === undefined ? [] : [{ ...criterion, level: level.id }]
    })
    return { ...ladder, levels, criteria }
  },
}

/** Everything that one person may have, with rows that point to each other as the application has them. */
export const arbitraryPerson: fc.Arbitrary<RecordsByTable> = fc
  .record(
    Object.fromEntries(
      RECORD_TABLES.map((table) => [
        table,
        fc.uniqueArray(fittingRow(table), { maxLength: MOST[table], selector: ({ id }) => id }),
      ]),
    ) as { [Name in RecordTable]: fc.Arbitrary<RecordOf[Name][]> },
  )
  .map(connected)

function fittingRow<Name extends RecordTable>(table: Name): fc.Arbitrary<RecordOf[Name]> {
  const schema = recordSchemas[table]
  const row = arbitraryFor(schema).map(MENDED[table] ?? ((each: unknown) => each))
  return row.filter((row) => parseWith(schema, row).ok) as fc.Arbitrary<RecordOf[Name]>
}

/** Ids that rows name are made those of rows that are there. */
function connected(rows: { [Name in RecordTable]: RecordOf[Name][] }): RecordsByTable {
  const goal = rows.goals[0]?.id
  const journal = connectedJournal(rows)
  const portfolio = connectedPortfolio(rows, journal.evidence)
  const attachments = connectedAttachments(rows.attachments, { ...journal, ...portfolio })
  const told = { ...rows, ...journal, ...portfolio, attachments }
  if (goal === undefined)
    return { ...told, snapshots: [], milestones: [], predictions: [], forecasts: [] }
  const ofGoal = <Row extends { goalId: string }>(list: Row[]) =>
    list.map((row) => ({ ...row, goalId: goal }))
  const milestones = ofGoal(rows.milestones).map((milestone, at, all) => ({
    ...milestone,
    // Only on earlier ones: no circles.
    dependsOn: all.slice(Math.max(0, at - 2), at).map(({ id }) => id),
    evidence: idsOf(journal.evidence).slice(0, at % 3),
  }))
  const predictions = ofGoal(rows.predictions).map((prediction) => ({
    ...prediction,
    milestoneId: prediction.milestoneId === null ? null : (milestones[0]?.id ?? null),
  }))
  return {
    ...told,
    milestones,
    predictions,
    snapshots: onePerDay(ofGoal(rows.snapshots)),
    forecasts: onePerDay(ofGoal(rows.forecasts)),
  }
}

/** What happened and with whom: without people there are no sessions. */
function connectedJournal(rows: { [Name in RecordTable]: RecordOf[Name][] }) {
  const people = idsOf(rows.people)
  const [somebody] = people
  const ofSomebody = <Row extends { personId: string }>(list: Row[]) =>
    somebody === undefined ? [] : list.map((row) => ({ ...row, personId: somebody }))
  const entries = onePerSource(rows.entries).map((entry, at) => ({
    ...entry,
    people: people.slice(0, at % 3),
  }))
  const agreements = ofSomebody(rows.agreements)
  const sessions = ofSomebody(rows.sessions).map((session, at) => ({
    ...session,
    agreementId: agreements[at % 2]?.id ?? null,
  }))
  const actions = rows.actions.map((action, at) => ({
    ...action,
    ownerId: at % 2 === 0 ? null : (somebody ?? null),
    personId: somebody ?? null,
    sessionId: sessions[at]?.id ?? null,
    entryId: entries[at]?.id ?? null,
  }))
  const evidence = rows.evidence.map((each, at) => ({
    ...each,
    seenBy: people.slice(0, at % 3),
    entries: idsOf(entries).slice(0, at % 4),
    sessions: idsOf(sessions).slice(0, at % 2),
  }))
  const prompts = onePerPlace(rows.prompts)
  return { entries, agreements, sessions, actions, evidence, prompts }
}

/** What the person can show: without a packet there are no versions, without a ladder nobody aims at a level. */
function connectedPortfolio(
  rows: { [Name in RecordTable]: RecordOf[Name][] },
  evidence: RecordOf['evidence'][],
) {
  const people = idsOf(rows.people)
  const pieces = idsOf(evidence)
  const artifacts = rows.artifacts.map((artifact, at) => ({
    ...artifact,
    reviewers: people.slice(0, (at + 1) % 3),
    evidence: pieces.slice(0, (at + 1) % 4),
  }))
  const metrics = rows.metrics.map((metric, at) => ({
    ...metric,
    evidence: pieces.slice(0, (at + 1) % 3),
    artifacts: idsOf(artifacts).slice(0, (at + 1) % 3),
  }))
  const ladders = rows.ladders.map((ladder) => ({
    ...ladder,
    criteria: ladder.criteria.map((criterion, at) => ({
      ...criterion,
      evidence: pieces.slice(0, (at + 1) % 3),
    })),
  }))
  const aims = ladders.flatMap(({ id, levels }) =>
    levels.map((level) => ({ ladder: id, level: level.id })),
  )
  const aimed = <Row extends { level: unknown }>(list: Row[]) =>
    list.map((row, at) => ({ ...row, level: aims[at] ?? null }))
  const packets = aimed(rows.packets).map((packet) => ({
    ...packet,
    redaction: { ...packet.redaction, people: people.slice(0, 2) },
  }))
  const [packet] = packets
  const packetVersions = packet
    ? rows.packetVersions.map((version) => ({ ...version, packetId: packet.id }))
    : []
  return { artifacts, metrics, ladders, packets, packetVersions, goals: aimed(rows.goals) }
}

const OWNERS = ['entries', 'evidence', 'sessions', 'artifacts'] as const

/** Files have an owner, or are not. */
function connectedAttachments(
  attachments: RecordOf['attachments'][],
  rows: { readonly [Name in (typeof OWNERS)[number]]: readonly { readonly id: string }[] },
): RecordOf['attachments'][] {
  const owners = OWNERS.flatMap((table) =>
    idsOf(rows[table].slice(0, 1)).map((id) => ({ table, id })),
  )
  return attachments.flatMap((each, at) => {
    const owner = owners[(at + attachments.length) % owners.length]
    return owner === undefined ? [] : [{ ...each, owner }]
  })
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function onePerPlace(rows: RecordOf['prompts'][]): RecordOf['prompts'][] {
  return [...new Map(rows.map((row) => [row.replaces ?? row.id, row])).values()]
}

function onePerDay<Row extends { day: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.day, row])).values()]
}

function onePerSource(rows: RecordOf['entries'][]): RecordOf['entries'][] {
  return [
    ...new Map(
      rows.map((row) => [row.source === null ? row.id : JSON.stringify(row.source), row]),
    ).values(),
  ]
}
