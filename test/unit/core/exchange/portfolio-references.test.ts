import { describe, expect, it } from 'vitest'
import type { RecordsByTable } from '#shared/exchange/import-draft.ts'
import { NAMED_TABLES } from '#shared/exchange/references.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aCriterion, aLadder } from '../../../support/builders/a-ladder.ts'
import { aMetric } from '../../../support/builders/a-metric.ts'
import { aPacket } from '../../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../../support/builders/a-packet-version.ts'
import { anArtifact } from '../../../support/builders/an-artifact.ts'
import { anAttachment } from '../../../support/builders/an-attachment.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'
import { recordBase } from '../../../support/builders/record.ts'
import { EMPTY_STORE, exportFiles, importFiles, toGiven } from '../../../support/corpus/exchange.ts'

const { id: there } = recordBase()
const { id: nowhere } = recordBase()
const piece = anEvidence()

/** Names, of every sort, something that only the store has beside something that nobody has. */
const goal = aGoal({ level: { ladder: nowhere, level: 'staff' } })
const artifact = anArtifact({
  reviewers: [nowhere, there],
  evidence: [piece.id, nowhere, there],
})
const metric = aMetric({ evidence: [nowhere, piece.id], artifacts: [artifact.id, nowhere] })
const packet = aPacket({
  level: { ladder: there, level: 'staff' },
  redaction: { people: [there, nowhere], words: [], hidesNumbers: true },
})
const ladder = aLadder({
  criteria: [
    aCriterion({ evidence: [nowhere] }),
    aCriterion({ evidence: [there, piece.id] }),
    aCriterion(),
  ],
})
const file = anAttachment({ owner: { table: 'artifacts', id: artifact.id } })
const stray = aPacketVersion({ packetId: nowhere })
const version = aPacketVersion({ packetId: packet.id })
const records: RecordsByTable = {
  ...{ goals: [goal], evidence: [piece], attachments: [file], artifacts: [artifact] },
  ...{ metrics: [metric], packets: [packet], packetVersions: [stray, version], ladders: [ladder] },
}

async function taken(ids: readonly string[]) {
  const known = NAMED_TABLES.map((table) => [table, new Set(ids)] as const)
  const draft = await importFiles(toGiven(exportFiles(records)), {
    ...EMPTY_STORE,
    ids: Object.fromEntries(known) as unknown as (typeof EMPTY_STORE)['ids'],
  })
  if (!draft.ok) throw new Error(draft.error.reason)
  return draft.value
}

describe('a portfolio that names what is nowhere', () => {
  it('names it no longer, and keeps what the file or the store has', async () => {
    const { records: found } = await taken([there])
    expect(found.goals).toEqual([{ ...goal, level: null }])
    expect(found.artifacts).toEqual([
      { ...artifact, reviewers: [there], evidence: [piece.id, there] },
    ])
    expect(found.metrics).toEqual([{ ...metric, evidence: [piece.id], artifacts: [artifact.id] }])
    expect(found.packets).toEqual([
      { ...packet, redaction: { ...packet.redaction, people: [there] } },
    ])
    const [first, ...others] = ladder.criteria
    expect(found.ladders).toEqual([
      { ...ladder, criteria: [{ ...first, evidence: [] }, ...others] },
    ])
    expect(found.attachments).toEqual([file])
  })

  it('says of each which field was put right', async () => {
    const { repaired } = await taken([there])
    const told = repaired.list.map(({ where, field }) => `${where.split(', ')[1]}: ${field}`)
    expect(told.sort()).toEqual([
      'artifacts 1: evidence',
      'artifacts 1: reviewers',
      'goals 1: level.ladder',
      'ladders 1: criteria.evidence',
      'metrics 1: artifacts',
      'metrics 1: evidence',
      'packets 1: redaction.people',
    ])
  })

  it('loses the versions of a packet that is nowhere, and nothing else', async () => {
    const { records: found, refused } = await taken([there])
    expect(found.packetVersions).toEqual([version])
    expect(refused.list).toEqual([
      {
        where: 'cairn.json, packetVersions 1',
        field: 'packetId',
        what: 'the id of a packet in the file or in your journal',
      },
    ])
  })

  it('is taken as it is where the store has everything', async () => {
    const { records: found, repaired, refused } = await taken([there, nowhere])
    expect(found).toMatchObject(records)
    expect([repaired.count, refused.count]).toEqual([0, 0])
  })
})
