import type { Assessment } from '../contract/assessment.ts'
import {
  RATING_SUBJECTS,
  type RatingSource,
  READINESS_DIMENSION_IDS,
  type ReadinessDimensionId,
} from '../vocabulary.ts'
import type { PacketFacts } from './facts.ts'
import { joinBlocks, toBullets, toTable } from './markdown.ts'
import { itemOf, labelOf } from './subjects.ts'
import { countWords, listWords, lowerFirst, upperFirst } from './words.ts'

const DIMENSIONS = {
  technical: 'Technical',
  leadership: 'Leadership',
  experience: 'Experience',
} as const satisfies Record<ReadinessDimensionId, string>

const RATERS = {
  self: 'own ratings',
  manager: 'a manager',
  peer: 'peers',
  report: 'reports',
  other: 'others',
} as const satisfies Record<RatingSource, string>

/** Where the person stands: the number, how far it can be trusted, what it rests on, and what limits it. */
export function writeReadiness(facts: PacketFacts): string {
  const { assessment, format, asOf } = facts
  const { confidence, limiting } = assessment
  const score = format.number(Math.round(assessment.readiness * 100))
  return joinBlocks([
    `**${score} of 100** against what the role asks for, as of ${format.day(asOf)}, with ${confidence.level} confidence. It is an estimate from the records behind this document, not a verdict.`,
    toTable([
      ['Dimension', 'Attained', 'Confidence'],
      ...READINESS_DIMENSION_IDS.map((id) => [
        id === limiting && assessment[id].attainment < 1 ? `**${DIMENSIONS[id]}**` : DIMENSIONS[id],
        format.percent(assessment[id].attainment),
        upperFirst(assessment[id].confidence.level),
      ]),
    ]),
    limitWords(facts),
    '### What it rests on',
    toBullets([...basisWords(facts), ...doubtWords(facts)]),
  ])
}

/** What in the limiting dimension costs the most. */
function limitWords(facts: PacketFacts): string {
  const { assessment, format } = facts
  const { limiting, gaps, experience } = assessment
  if (assessment[limiting].attainment >= 1) return 'Everything that the role asks for is met.'
  const largest = gaps.filter(({ dimension }) => dimension === limiting).slice(0, 2)
  const named = largest.map(
    ({ id, current, required }) =>
      `${lowerFirst(labelOf(facts, id))} (${format.number(current)} of ${format.number(required)})`,
  )
  const { years } = experience
  if (limiting === 'experience' && years.attainment < 1) {
    named.push(`years (${format.number(years.current)} of ${format.number(years.required)})`)
  }
  return named.length === 0
    ? ''
    : `${DIMENSIONS[limiting]} limits it most, above all ${listWords(named)}.`
}

function basisWords({ ratings, evidence, evidenceTotal, format }: PacketFacts): readonly string[] {
  const own = ratings.filter(({ source }) => source === 'self').length
  const others = (Object.keys(RATERS) as RatingSource[]).flatMap((source) => {
    const given = ratings.filter((rating) => rating.source === source)
    if (source === 'self' || given.length === 0) return []
    const raters = Math.max(...given.map((rating) => rating.raters))
    const who = raters > 1 ? `${raters} ${RATERS[source]}` : RATERS[source]
    return [`${countWords(given.length, 'subject', 'subjects')} by ${who}`]
  })
  const oldest = evidence.at(-1)
  return [
    `Own ratings of ${own} of ${RATING_SUBJECTS.length} subjects; ${others.length === 0 ? 'nobody else has rated any' : `rated by others: ${listWords(others)}`}`,
    oldest === undefined
      ? 'No evidence is written down yet'
      : `${countWords(evidenceTotal, 'piece', 'pieces')} of evidence since ${format.month(oldest.day)}`,
  ]
}

/** What a reader should not take for known. */
function doubtWords(facts: PacketFacts): readonly string[] {
  const rated = RATING_SUBJECTS.map((id) => ({ id, ...itemOf(facts, id) }))
  const assumed = rated.filter((item) => item.assumed)
  const unsupported = rated.filter((item) => item.unsupported && !item.assumed)
  const name = ({ id }: { readonly id: string }) => lowerFirst(labelOf(facts, id))
  return [
    ...(assumed.length === 0
      ? []
      : [`Not rated, so a 5 stands in: ${listWords(assumed.map(name))}`]),
    ...(unsupported.length === 0
      ? []
      : [`Rated 7 or more without evidence so far: ${listWords(unsupported.map(name))}`]),
    ...opening(facts.assessment),
  ]
}

/** The opening is not the person's to carry, and no part of the number. */
function opening({ organization }: Assessment): readonly string[] {
  const unknown = organization.facts.filter(({ state }) => state === null).length
  const yes = organization.facts.filter(({ state }) => state === true).length
  return [
    `Not in the number: whether there is a place to be had. ${yes} of ${organization.facts.length} signs of one are there${unknown === 0 ? '' : `, ${countWords(unknown, 'is', 'are')} not known`}`,
  ]
}
