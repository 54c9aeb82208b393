import { byNewest } from '../evidence/facts.ts'
import type { EvidenceStrength } from '../evidence/strength.ts'
import { firstLine } from '../markdown/first-line.ts'
import type { Evidence } from '../records/evidence.ts'
import type { PacketFacts } from './facts.ts'
import { escapeLines, escapeMarkdown, joinBlocks, toBullets } from './markdown.ts'
import { byCarry } from './strongest.ts'
import { labelOf } from './subjects.ts'
import {
  asSentence,
  countWords,
  linkWords,
  listWords,
  lowerFirst,
  numberWords,
  peopleWords,
  SCOPES,
  SOURCES,
} from './words.ts'

/** Pieces told in full: some eight pages, more than anybody reads in one sitting. Source: judgement. */
export const MOST_PIECES = 40

/** Longest part of a story that is told. Unit: UTF-16 code units. Source: judgement. */
const STORY_LENGTH = 500

/** The pieces that carry furthest, the newest first, each with its facts. Empty without any. */
export function writeEvidence(facts: PacketFacts): string {
  const { evidence, evidenceTotal } = facts
  if (evidence.length === 0) return ''
  const chosen = evidence.toSorted(byCarry).slice(0, MOST_PIECES).sort(byNewest)
  const left = evidenceTotal - chosen.length
  return joinBlocks([
    ...chosen.map((piece) => pieceText(facts, piece)),
    left === 0
      ? ''
      : `${countWords(left, 'more piece is', 'more pieces are')} kept and left out here.`,
  ])
}

function pieceText(facts: PacketFacts, piece: Evidence): string {
  const { format } = facts
  const { title, day, scope, source, story, impact, numbers, seenBy, links } = piece
  const people = peopleWords(seenBy, facts)
  return joinBlocks([
    `### ${escapeMarkdown(title)}`,
    `*${format.day(day)} · ${SCOPES[scope]} · ${SOURCES[source]}*`,
    numbers.map((each) => `**${numberWords(each, format)}**`).join('  \n'),
    escapeMarkdown(firstLine(story, STORY_LENGTH)),
    impact.trim() === '' ? '' : `Effect: ${escapeLines(asSentence(impact))}`,
    toBullets([
      ...shownWords(facts, piece),
      ...(people.length === 0 ? [] : [`Seen by ${listWords(people)}`]),
      ...(links.length === 0 ? [] : [`To look at: ${linkWords(links).join(', ')}`]),
    ]),
  ])
}

const STRENGTHS: Readonly<Record<EvidenceStrength, string>> = {
  3: 'At the level of the role',
  2: 'Shows',
  1: 'Touches',
}

function shownWords(facts: PacketFacts, { competencies }: Evidence): readonly string[] {
  const parts = ([3, 2, 1] as const).flatMap((strength) => {
    const named = competencies
      .filter((shown) => shown.strength === strength)
      .map(({ subject }) => lowerFirst(labelOf(facts, subject)))
    if (named.length === 0) return []
    const words = STRENGTHS[strength]
    return [strength === 3 ? `${words}: ${listWords(named)}` : `${words} ${listWords(named)}`]
  })
  return parts.length === 0 ? [] : [parts.join('. ')]
}
