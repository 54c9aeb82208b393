import { firstLine } from '../markdown/first-line.ts'
import type { Evidence } from '../records/evidence.ts'
import type { ChallengeId } from '../vocabulary.ts'
import type { PacketFacts } from './facts.ts'
import { escapeLines, escapeMarkdown, joinBlocks, toBullets } from './markdown.ts'
import { byCarry } from './strongest.ts'
import { labelOf, roleWords } from './subjects.ts'
import { asSentence, countWords, listWords, lowerFirst, numberWords, SCOPES } from './words.ts'

/** Results that a reader takes along from the first page. Source: judgement. */
const HIGHLIGHTS = 3

/** Longest sentence about one of them. Unit: UTF-16 code units. Source: judgement. */
const HIGHLIGHT_LENGTH = 200

/** Who it is, what role the case is for, and the results that carry it. */
export function writeProfile(facts: PacketFacts): string {
  const { profile, format, goal } = facts
  const name = profile?.name.trim() ?? ''
  const role = profile?.currentRole.trim() ?? ''
  const who = [name === '' ? '' : `**${escapeMarkdown(name)}**`, escapeMarkdown(role)]
  const by = goal?.by == null ? '' : `, aimed for by ${format.day(goal.by)}`
  const years = profile?.yearsExperience ?? null
  const team = profile?.currentTeamSize ?? null
  return joinBlocks([
    who.filter((part) => part !== '').join(', '),
    `Proposed for **${escapeMarkdown(roleWords(facts))}**${by}.`,
    toBullets([
      ...(years === null
        ? []
        : [`Experience: ${format.number(years)} ${years === 1 ? 'year' : 'years'}`]),
      ...(team === null ? [] : [`Team today: ${countWords(team, 'person', 'people')}`]),
      ...challengesMet(facts),
    ]),
    ...highlights(facts),
    ...account('Leadership so far', profile?.leadershipExperience),
    ...account('Management so far', profile?.managementExperience),
    missing({ name, role, years }),
  ])
}

function challengesMet(facts: PacketFacts): readonly string[] {
  const done = Object.entries(facts.profile?.challengesDone ?? {}) as [ChallengeId, number][]
  const met = done
    .filter(([, count]) => count > 0)
    .map(([id, count]) => {
      const label = lowerFirst(labelOf(facts, id))
      return count === 1 ? label : `${label} (${countWords(count, 'time', 'times')})`
    })
  return met.length === 0 ? [] : [`Demanding assignments met: ${listWords(met)}`]
}

function highlights({ evidence, format }: PacketFacts): readonly string[] {
  const strongest = evidence.toSorted(byCarry).slice(0, HIGHLIGHTS)
  if (strongest.length === 0) return ['No results are written down yet.']
  const line = (piece: Evidence) => {
    const numbers = piece.numbers.map((each) => numberWords(each, format)).join('; ')
    const said = firstLine(piece.impact === '' ? piece.story : piece.impact, HIGHLIGHT_LENGTH)
    const title = `**${escapeMarkdown(piece.title)}** (${SCOPES[piece.scope]}, ${format.month(piece.day)})`
    const told = [numbers, escapeMarkdown(said)].filter((part) => part !== '').map(asSentence)
    return told.length === 0 ? title : `${title}: ${told.join(' ')}`
  }
  return ['### The case in short', toBullets(strongest.map(line))]
}

function account(title: string, text: string | undefined): readonly string[] {
  const words = text?.trim() ?? ''
  return words === '' ? [] : [`### ${title}`, escapeLines(words)]
}

function missing(known: {
  readonly name: string
  readonly role: string
  readonly years: number | null
}): string {
  const lacking = [
    ...(known.name === '' ? ['a name'] : []),
    ...(known.role === '' ? ['the current role'] : []),
    ...(known.years === null ? ['years of experience'] : []),
  ]
  return lacking.length === 0 ? '' : `Not entered: ${listWords(lacking)}.`
}
