import type { PacketFacts } from '#shared/packet/facts.ts'
import { labelOf } from '#shared/packet/subjects.ts'
import {
  CAPABILITY_IDS,
  COMPETENCY_IDS,
  DIMENSION_IDS,
  type DimensionId,
  type RatingSubject,
} from '#shared/vocabulary.ts'
import type { PacketPicturesData } from './document/packet-pictures.tsx'

const DIMENSIONS = {
  technical: 'Technical',
  leadership: 'Leadership',
  experience: 'Experience',
  organization: 'Opening',
} as const satisfies Record<DimensionId, string>

/** What the pictures draw; `take` is what every word of a packet goes through. */
export function toPicturesData(
  facts: PacketFacts,
  take: (text: string) => string,
  hidesNumbers: boolean,
): PacketPicturesData {
  const { assessment } = facts
  const items = { ...assessment.technical.capabilities, ...assessment.leadership.competencies }
  const radar = (title: string, ids: readonly RatingSubject[]) => ({
    title: take(title),
    axes: ids.map((id) => ({
      id,
      label: take(labelOf(facts, id)),
      current: items[id].assumed ? null : items[id].current,
      required: items[id].required,
    })),
  })
  return {
    attainments: {
      technical: assessment.technical.attainment,
      leadership: assessment.leadership.attainment,
      experience: assessment.experience.attainment,
      organization: assessment.organization.attainment,
    },
    labels: new Map(DIMENSION_IDS.map((id) => [id, take(DIMENSIONS[id])])),
    limiting: assessment.limiting,
    radars: [
      radar('Technical capabilities', CAPABILITY_IDS),
      radar('Leadership competencies', COMPETENCY_IDS),
    ],
    hidesNumbers,
  }
}
