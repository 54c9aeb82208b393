import { firstLine } from '../markdown/first-line.ts'
import type { Artifact } from '../records/artifact.ts'
import type { Evidence } from '../records/evidence.ts'
import type { LadderCriterion } from '../records/ladder.ts'
import type { RatingSubject } from '../vocabulary.ts'
import type { PacketFacts } from './facts.ts'
import { escapeMarkdown, joinBlocks, toBullets } from './markdown.ts'
import { artifactsOf, isBegun, strengthFor, strongestFor } from './strongest.ts'
import { isCritical, itemOf, labelOf, levelOf, subjectsByWeight } from './subjects.ts'
import { asSentence, countWords, numberWords, pointsWords, SCOPES, STATUSES } from './words.ts'

/** From here on a piece shows a criterion rather than touches it. Unit: strength. Source: judgement. */
const SHOWS_FROM = 2

/** What shows one criterion; more would hide the strongest. Source: judgement. */
const MOST_EVIDENCE = 3
const MOST_ARTIFACTS = 2

/** Longest sentence about one of them. Unit: UTF-16 code units. Source: judgement. */
const LINE_LENGTH = 180

/** Each criterion of the role with the strongest of what shows it. */
export function writeCriteria(facts: PacketFacts): string {
  const criteria = criteriaOf(facts)
  if (criteria.length === 0) {
    return 'The level of the ladder has no criteria written down yet.'
  }
  const shown = criteria.filter(({ shows }) => shows.length > 0).length
  return joinBlocks([
    `${shown} of ${countWords(criteria.length, 'criterion', 'criteria')} ${criteria.length === 1 ? 'has' : 'have'} something that shows ${criteria.length === 1 ? 'it' : 'them'}. ${sourceWords(facts)}`,
    ...(facts.level === null ? byShown(criteria) : byCategory(criteria)),
  ])
}

interface Criterion {
  readonly category: string
  readonly title: string
  /** What is asked, in the words of the ladder or catalog. */
  readonly asks: string
  /** What shows it, the strongest first. */
  readonly shows: readonly string[]
  /** What only touches it, or is in the making. */
  readonly begins: readonly string[]
}

function sourceWords({ level, format }: PacketFacts): string {
  if (level === null) {
    return 'What is asked follows Cairn’s catalog of roles, on a scale of 1 to 10; the critical criteria come first.'
  }
  const { ladder } = level
  const day = ladder.asOf === null ? '' : `, as of ${format.day(ladder.asOf)}`
  return `The criteria are those of ${escapeMarkdown(ladder.employer)}, ${escapeMarkdown(ladder.name)}${day}; how far they are met is the person’s own judgment.`
}

/** What nothing shows comes last, in a line each: a heading without content says nothing. */
function byShown(criteria: readonly Criterion[]): readonly string[] {
  const without = criteria.filter(({ shows }) => shows.length === 0)
  return [
    ...criteria
      .filter(({ shows }) => shows.length > 0)
      .flatMap(({ title, asks, shows, begins }) => [
        `### ${title}`,
        asks,
        toBullets([...shows, ...begins]),
      ]),
    ...(without.length === 0
      ? []
      : [
          '### Nothing shown yet',
          ...without.flatMap(({ title, asks, begins }) => [
            `**${title}.** ${asks}`,
            toBullets(begins),
          ]),
        ]),
  ]
}

function byCategory(criteria: readonly Criterion[]): readonly string[] {
  const categories = [...new Set(criteria.map(({ category }) => category))]
  return categories.flatMap((category) => [
    ...(category === '' ? [] : [`### ${escapeMarkdown(category)}`]),
    ...criteria
      .filter((criterion) => criterion.category === category)
      .flatMap(({ title, asks, shows, begins }) => [
        `**${title}** ${asks}${shows.length === 0 ? ' Nothing shown yet.' : ''}`,
        toBullets([...shows, ...begins]),
      ]),
  ])
}

function criteriaOf(facts: PacketFacts): readonly Criterion[] {
  const { level } = facts
  if (level === null)
    return subjectsByWeight(facts).map((subject) => subjectCriterion(facts, subject))
  return level.ladder.criteria
    .filter((criterion) => criterion.level === level.level.id)
    .map((criterion) => ladderCriterion(facts, criterion))
}

function subjectCriterion(facts: PacketFacts, subject: RatingSubject): Criterion {
  const { catalog, format } = facts
  const { required, current, assumed } = itemOf(facts, subject)
  const level = levelOf(catalog, subject, required)
  const rated = assumed ? 'Not rated yet.' : `Stands at ${pointsWords(current, format)}.`
  return {
    category: '',
    title: `${labelOf(facts, subject)}${isCritical(facts, subject) ? ' (critical)' : ''}`,
    asks: `Asks for ${pointsWords(required, format)}, ${level.label.toLowerCase()}: *${escapeMarkdown(level.text)}* ${rated}`,
    ...shownBy(facts, subject, []),
  }
}

const STATES = {
  met: 'Met.',
  partly: 'Partly met.',
  not_yet: 'Not met yet.',
} as const satisfies Record<LadderCriterion['state'], string>

function ladderCriterion(
  facts: PacketFacts,
  { category, text, state, subject, evidence }: LadderCriterion,
): Criterion {
  return {
    category,
    title: escapeMarkdown(asSentence(text.replace(/\s*\n\s*/g, ' '))),
    asks: STATES[state],
    ...shownBy(facts, subject, evidence),
  }
}

/** What was linked to the criterion itself, then what shows its subject, strongest first. */
function shownBy(
  facts: PacketFacts,
  subject: RatingSubject | null,
  linked: readonly string[],
): Pick<Criterion, 'shows' | 'begins'> {
  const { evidence } = facts
  const own = evidence.filter(({ id }) => linked.includes(id))
  const others = subject === null ? [] : strongestFor(evidence, subject)
  const shows = (piece: Evidence) =>
    own.includes(piece) || (subject !== null && strengthFor(piece, subject) >= SHOWS_FROM)
  const pieces = [...new Set([...own, ...others])].slice(0, MOST_EVIDENCE)
  const artifacts = artifactsOf(facts)
    .filter(
      (artifact) =>
        isBegun(artifact) &&
        artifact.kind !== 'leadership_evidence' &&
        subject !== null &&
        artifact.competencies.includes(subject),
    )
    .slice(0, MOST_ARTIFACTS)
  const isMade = ({ status }: Artifact) => status !== 'draft'
  const lines = (
    [listed, made]: readonly [readonly Evidence[], readonly Artifact[]],
    touches: string,
  ) => [
    ...listed.map((piece) => `${touches}${evidenceLine(facts, piece)}`),
    ...made.map((artifact) => artifactLine(facts, artifact)),
  ]
  return {
    shows: lines([pieces.filter(shows), artifacts.filter(isMade)], ''),
    begins: lines(
      [pieces.filter((piece) => !shows(piece)), artifacts.filter((each) => !isMade(each))],
      'Touched by ',
    ),
  }
}

function evidenceLine({ format }: PacketFacts, piece: Evidence): string {
  const numbers = piece.numbers.map((each) => numberWords(each, format)).join('; ')
  const said = firstLine(piece.impact === '' ? piece.story : piece.impact, LINE_LENGTH)
  const told = numbers === '' ? escapeMarkdown(said) : numbers
  const title = `**${escapeMarkdown(piece.title)}** (${SCOPES[piece.scope]}, ${format.day(piece.day)})`
  return told === '' ? title : `${title}: ${asSentence(told)}`
}

function artifactLine({ format }: PacketFacts, { title, status, doneOn, components }: Artifact) {
  const done = components.filter((part) => part.doneOn !== null).length
  const parts =
    status === 'done' || components.length === 0 ? '' : `, ${done} of ${components.length} parts`
  const day = status === 'done' && doneOn !== null ? ` ${format.day(doneOn)}` : ''
  const what = status === 'draft' ? 'In the making' : 'Artifact'
  return `${what}: **${escapeMarkdown(title)}** (${STATUSES[status].toLowerCase()}${day}${parts})`
}
