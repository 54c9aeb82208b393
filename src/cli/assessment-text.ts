import {
  findCapability,
  findChallenge,
  findCompetency,
  findOrganization,
  findPath,
} from '#core/catalog/find.ts'
import type { Assessment, Gap } from '#shared/contract/assessment.ts'
import type { CapabilityId, ChallengeId, CompetencyId } from '#shared/vocabulary.ts'

/** How many gaps and moves the text shows; the JSON has all. */
const SHOWN = 5

const LABEL_WORDS: Readonly<Record<Gap['label'], string>> = {
  ready: 'ready',
  development_needed: 'development needed',
  significant_gap: 'significant gap',
}

const BAND_WORDS: Readonly<Record<Assessment['timeline']['band'], string>> = {
  now: 'now (within 3 months)',
  soon: 'soon (within 12 months)',
  building: 'building (within 36 months)',
  later: 'later',
}

/** An assessment for reading in a terminal. */
export function assessmentToText(assessment: Assessment): string {
  const path = findPath(assessment.target.path)
  const size = findOrganization(assessment.target.organization)
  return [
    `${path.label}, ${size.label.toLowerCase()}, as of ${assessment.asOf}`,
    '',
    ...scoreLines(assessment),
    '',
    'Largest gaps',
    ...gapLines(assessment),
    '',
    'Next best moves, one step each',
    ...moveLines(assessment),
    '',
    ...forecastLines(assessment),
    '',
    `Assumed: ${assessment.assumed.length === 0 ? 'nothing' : assessment.assumed.join(', ')}`,
  ].join('\n')
}

function scoreLines(assessment: Assessment): string[] {
  const { technical, leadership, experience, organization } = assessment
  const row = (name: string, value: number, level?: string) =>
    `  ${name.padEnd(14)}${percent(value).padStart(5)}${level === undefined ? '' : `   confidence ${level}`}`
  return [
    row('Readiness', assessment.readiness, assessment.confidence.level),
    row('Technical', technical.attainment, technical.confidence.level),
    row('Leadership', leadership.attainment, leadership.confidence.level),
    row('Experience', experience.attainment, experience.confidence.level),
    row('Opening', organization.attainment, organization.confidence.level),
    `  Limiting: ${assessment.limiting}. The opening stands beside readiness, not in it.`,
  ]
}

function gapLines({ gaps }: Assessment): string[] {
  if (gaps.length === 0) return ['  none']
  return gaps.slice(0, SHOWN).map((gap) => {
    const numbers = `${rounded(gap.current)} of ${rounded(gap.required)}`
    const cost = `costs ${gap.points.toFixed(1)} points`
    return `  ${labelOf(gap).padEnd(30)}${numbers.padEnd(12)}${LABEL_WORDS[gap.label].padEnd(20)}${cost}`
  })
}

function moveLines({ moves }: Assessment): string[] {
  const useful = moves.filter(({ gain }) => gain > 0).slice(0, SHOWN)
  if (useful.length === 0) return ['  none: every requirement is met']
  return useful.map((move) => {
    const step = `${rounded(move.from)} to ${rounded(move.to)}`
    return `  ${labelOf(move).padEnd(30)}${step.padEnd(12)}+${(100 * move.gain).toFixed(1)} points, about ${Math.round(move.weeks)} weeks`
  })
}

function forecastLines({ timeline, chance, gaps }: Assessment): string[] {
  const pending = gaps
    .filter(({ id }) => timeline.pending.includes(id))
    .map((gap) => labelOf(gap).toLowerCase())
  const weeks = (quantile: 'p50' | 'p80' | 'p90') =>
    timeline.beyondHorizon[quantile]
      ? 'not within three years'
      : `${Math.ceil(timeline[quantile])} weeks`
  return [
    `Ready: even odds ${weeks('p50')}; likely ${weeks('p80')}; very likely ${weeks('p90')}`,
    `Band: ${BAND_WORDS[timeline.band]}${pending.length > 0 ? `, pending ${pending.join(' and ')}` : ''}`,
    `Chance of the move in ${chance.months} months: ${percent(chance.joint.low)} to ${percent(chance.joint.high)} (estimate)`,
    ...chance.reasons.map((reason) => `  ${reason}`),
  ]
}

function labelOf({ id, kind }: Pick<Gap, 'id' | 'kind'>): string {
  if (kind === 'capability') return findCapability(id as CapabilityId).label
  if (kind === 'competency') return findCompetency(id as CompetencyId).label
  return findChallenge(id as ChallengeId).label
}

function percent(ratio: number): string {
  return `${Math.round(100 * ratio)} %`
}

function rounded(value: number): string {
  return String(Math.round(10 * value) / 10)
}
