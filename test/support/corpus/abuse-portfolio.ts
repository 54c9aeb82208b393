import { aGoal } from '../builders/a-goal.ts'
import { aCriterion, aLadder } from '../builders/a-ladder.ts'
import { aMetric, aReading } from '../builders/a-metric.ts'
import { aPacket } from '../builders/a-packet.ts'
import { aPacketVersion } from '../builders/a-packet-version.ts'
import { aComponent, anArtifact } from '../builders/an-artifact.ts'
import { anAttachment } from '../builders/an-attachment.ts'
import { type AbuseCase, own } from './abuse-case.ts'

const LOST = '01a203b4-3147-7098-ab6e-32db6c7d10fa'
const AIM = { ladder: LOST, level: 'staff' }
const PART = aComponent()
const SECTION = { id: 'profile', isShown: true, text: null } as const
const REDACTION = { people: [LOST], words: [], hidesNumbers: false }

/** Rows of the portfolio that name what is nowhere, contradict themselves or want to run. */
export const PORTFOLIO: readonly AbuseCase[] = [
  {
    number: 41,
    name: 'a version of a packet that is nowhere',
    files: () => own({ packetVersions: [aPacketVersion({ packetId: LOST })] }),
    says: { refused: 'packetId' },
  },
  {
    number: 41,
    name: 'a file of an artifact that is nowhere',
    files: () => own({ attachments: [anAttachment({ owner: { table: 'artifacts', id: LOST } })] }),
    says: { refused: 'owner' },
  },
  {
    number: 41,
    name: 'a goal on a ladder that is nowhere',
    files: () => own({ goals: [aGoal({ level: AIM })] }),
    says: { repaired: 'level.ladder' },
  },
  {
    number: 41,
    name: 'a packet for a ladder that is nowhere',
    files: () => own({ packets: [aPacket({ level: AIM })] }),
    says: { repaired: 'level.ladder' },
  },
  {
    number: 41,
    name: 'a packet that leaves out somebody who is nowhere',
    files: () => own({ packets: [aPacket({ redaction: REDACTION })] }),
    says: { repaired: 'redaction.people' },
  },
  ...(['reviewers', 'evidence'] as const).map(
    (field): AbuseCase => ({
      number: 41,
      name: `an artifact with ${field} that are nowhere`,
      files: () => own({ artifacts: [anArtifact({ [field]: [LOST] })] }),
      says: { repaired: field },
    }),
  ),
  ...(['artifacts', 'evidence'] as const).map(
    (field): AbuseCase => ({
      number: 41,
      name: `a metric with ${field} that are nowhere`,
      files: () => own({ metrics: [aMetric({ [field]: [LOST] })] }),
      says: { repaired: field },
    }),
  ),
  {
    number: 41,
    name: 'a criterion with evidence that is nowhere',
    files: () =>
      own({ ladders: [aLadder({ criteria: [aCriterion(), aCriterion({ evidence: [LOST] })] })] }),
    says: { repaired: 'criteria.evidence' },
  },
  {
    number: 43,
    name: 'a criterion of a level that its ladder does not have',
    files: () => own({ ladders: [aLadder({ criteria: [aCriterion({ level: 'king' })] })] }),
    says: { refused: 'criteria' },
  },
  {
    number: 43,
    name: 'two parts of an artifact with one id',
    files: () => own({ artifacts: [anArtifact({ components: [PART, PART] })] }),
    says: { refused: 'components' },
  },
  {
    number: 43,
    name: 'a section of a packet twice',
    files: () => own({ packets: [aPacket({ sections: [SECTION, SECTION] })] }),
    says: { refused: 'sections' },
  },
  {
    number: 24,
    name: 'two readings of one day',
    files: () => own({ metrics: [aMetric({ readings: [aReading(), aReading({ value: 1 })] })] }),
    says: { refused: 'readings' },
  },
  {
    number: 38,
    name: 'a link of an artifact that would run',
    files: () =>
      own({
        artifacts: [anArtifact({ links: [{ label: 'a', address: 'javascript:alert(1)' }] })],
      }),
    says: { refused: 'links.0.address' },
  },
  {
    number: 18,
    name: '10,000 criteria',
    files: () =>
      own({ ladders: [aLadder({ criteria: Array.from({ length: 10_000 }, () => aCriterion()) })] }),
    says: { refused: 'criteria' },
  },
]
