import { newLesson } from '#shared/journal/lessons.ts'
import type { Day } from '#shared/units/day.ts'
import { addAction } from '../../../src/renderer/data/actions/action-repository.ts'
import { addAgreement } from '../../../src/renderer/data/agreements/agreement-repository.ts'
import { addAttachment } from '../../../src/renderer/data/attachments/attachment-repository.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { addEntry } from '../../../src/renderer/data/entries/entry-repository.ts'
import { addEvidence } from '../../../src/renderer/data/evidence/evidence-repository.ts'
import { addLadder } from '../../../src/renderer/data/ladders/ladder-repository.ts'
import {
  addPacket,
  keepPacketVersion,
} from '../../../src/renderer/data/packets/packet-repository.ts'
import { addPerson } from '../../../src/renderer/data/people/person-repository.ts'
import {
  type ArtifactToAdd,
  addArtifact,
} from '../../../src/renderer/data/portfolio/artifact-repository.ts'
import { addMetric, addReading } from '../../../src/renderer/data/portfolio/metric-repository.ts'
import { addSession } from '../../../src/renderer/data/sessions/session-repository.ts'
import { aCriterion, aLadder } from '../builders/a-ladder.ts'
import { aReading } from '../builders/a-metric.ts'
import { aPacket } from '../builders/a-packet.ts'
import { aPacketVersion } from '../builders/a-packet-version.ts'
import { aComponent } from '../builders/an-artifact.ts'
import { unwrap } from './databases.ts'
import { aGoalIn, putMilestones } from './roadmap.ts'

const DAY = '2026-02-20' as Day

/** A goal with a milestone, somebody with an agreement and two talks, something written, shown and to be done, a portfolio. */
export async function putSomethingOfEach(database: CairnDatabase): Promise<void> {
  const [milestone] = await putMilestones(database, await aGoalIn(database), [{ title: 'Decide' }])
  const { id: personId } = unwrap(await addPerson(database, { name: 'Rosa' }))
  unwrap(await addAgreement(database, { personId, role: 'mentor', startedOn: DAY }))
  unwrap(await addSession(database, { personId, day: DAY, state: 'held' }))
  unwrap(await addSession(database, { personId, day: '2026-03-20' as Day }))
  unwrap(await addAction(database, { text: 'Send the draft', ownerId: personId }))
  const lesson = newLesson('Ask first', DAY, DAY)

  const { id } = unwrap(
    await addEntry(database, { people: [personId], day: DAY, text: 'Done', lesson }),
  )
  const milestones = [milestone?.id ?? '']
  unwrap(await addEvidence(database, { title: 'Shown', day: DAY, entries: [id], milestones }))
  await putPortfolio(database, personId)
}

/** An artifact with a file, a metric, a packet with a version and a ladder. */
async function putPortfolio(database: CairnDatabase, personId: string): Promise<void> {
  const kind = 'technical_artifacts'
  const form = { kind, title: 'The map', reviewers: [personId] } satisfies ArtifactToAdd
  const artifact = unwrap(await addArtifact(database, { ...form, components: [aComponent()] }))
  const owner = { table: 'artifacts', id: artifact.id } as const
  unwrap(await addAttachment(database, owner, new File(['Drawn'], 'map.txt')))
  const metric = unwrap(await addMetric(database, { title: 'Lead time' }))
  unwrap(await addReading(database, metric.id, aReading({ day: DAY })))
  const { target, level } = aPacket()
  const packet = unwrap(await addPacket(database, { title: 'The case', target, level }))
  const { label, sections } = aPacketVersion()
  unwrap(await keepPacketVersion(database, packet.id, { label, sections }))
  const { employer, name, levels } = aLadder()
  unwrap(await addLadder(database, { employer, name, levels, criteria: [aCriterion()] }))
}
