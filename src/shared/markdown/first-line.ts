import { plainLines } from './plain-text.ts'

/** Longest line that a list shows. Unit: UTF-16 code units. Source: judgement, more than fits beside a date. */
const LONGEST = 120

/** As many whole sentences as there are, and enough of them to say something. */
const SENTENCES = /^.{15,}[.?!…](?=\s)/

/**
 * The first line of a Markdown text that says something, without marks, for a title or a list. Where it is longer than
 * `longest`, its first sentences, or what fits up to a word, with an ellipsis. Empty for a text without words.
 */
export function firstLine(text: string, longest: number = LONGEST): string {
  for (const line of plainLines(text)) return cut(line, longest)
  return ''
}

function cut(line: string, longest: number): string {
  if (line.length <= longest) return line
  const sentences = SENTENCES.exec(line.slice(0, longest + 1))?.[0]
  if (sentences !== undefined) return sentences
  const space = line.lastIndexOf(' ', longest - 1)
  // A first word longer than the half is cut inside, but never inside a sign of two code units.
  const end = space > longest / 2 ? space : longest - 1
  const isSplit = /[\uD800-\uDBFF]$/.test(line.slice(0, end))
  return `${line.slice(0, isSplit ? end - 1 : end).trimEnd()}…`
}
