import { plainLines } from '../markdown/plain-text.ts'
import type { Evidence } from '../records/evidence.ts'
import type { PacketFacts } from './facts.ts'
import { escapeMarkdown, joinBlocks, toQuote } from './markdown.ts'
import { byCarry } from './strongest.ts'
import { countWords, listWords, peopleWords } from './words.ts'

/** Quotes given in full. Source: judgement. */
const MOST_QUOTES = 12

/** What others said, as it was written down, with who can be asked about it. Empty without any. */
export function writeFeedback(facts: PacketFacts): string {
  const told = facts.evidence.filter(({ source }) => source === 'testimony')
  if (told.length === 0) return ''
  const left = told.length - MOST_QUOTES
  return joinBlocks([
    ...told
      .toSorted(byCarry)
      .slice(0, MOST_QUOTES)
      .flatMap((piece) => quote(facts, piece)),
    left <= 0 ? '' : `${countWords(left, 'more is', 'more are')} kept and left out here.`,
  ])
}

function quote(facts: PacketFacts, piece: Evidence): readonly string[] {
  const { title, day, story, impact, seenBy } = piece
  const people = peopleWords(seenBy, facts)
  const words = [...plainLines(story === '' ? impact : story)].map(escapeMarkdown)
  const from = people.length === 0 ? '' : ` Can be asked: ${listWords(people)}.`
  return [
    `**${escapeMarkdown(title)}**, ${facts.format.day(day)}.${from}`,
    words.length === 0 ? '' : toQuote(words.join('  \n')),
  ]
}
