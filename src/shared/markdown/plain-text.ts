/** What can hide a mark of Markdown. A line without them is plain already. */
const MARKS = /[\\`*_~[\]<>#|&+=-]|^\d+[.)]/

/**
 * The words of a Markdown text without its marks, one line for each line that says something: for titles, snippets,
 * search. Reads line by line, so that it is fast on a hundred thousand entries; what only a whole parser could tell apart stays as written.
 */
export function markdownToPlainText(text: string): string {
  let plain = ''
  for (const line of plainLines(text)) plain += plain === '' ? line : `\n${line}`
  return plain
}

/** The same line by line, for whoever needs only the first. */
export function* plainLines(text: string): Generator<string> {
  let fence: string | null = null
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end).trim()
    start = end + 1
    const mark: string | undefined = FENCE.exec(line)?.[1]
    if (fence === null ? mark !== undefined : mark === line && closes(mark, fence)) {
      fence = fence === null ? (mark ?? null) : null
      continue
    }
    const plain = fence === null ? plainLine(line) : line
    if (plain !== '') yield plain
  }
}

const FENCE = /^(`{3,}|~{3,})[^`]*$/

function closes(mark: string, fence: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length
}

/** Lines that only draw: rules, underlines of headings, the second row of a table. */
const DRAWN = /^(?:[-*_=]\s*){3,}$|^[=-]+$|^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/
/** Where a link that is named elsewhere leads. */
const DEFINITION = /^\[[^\]]+\]:\s*\S+(?:\s+["'(].*)?$/
/** What makes a line a quote, an item, a task or a heading. */
const HEAD = /^(?:>\s?|(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?(?:\s+|$)|#{1,6}(?:\s+|$))+/

function plainLine(line: string): string {
  if (line === '' || !MARKS.test(line)) return line
  if (DRAWN.test(line) || DEFINITION.test(line)) return ''
  const isHeading = /^[>\s]*#/.test(line)
  const words = line.replace(HEAD, '')
  const content = isHeading ? words.replace(/(?<!\s)\s+#+$/, '') : words
  return plainRow(plainInline(content)).trim()
}

/** Cells of a table with a gap instead of the line between them. */
function plainRow(line: string): string {
  if (!line.startsWith('|')) return line
  return line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('  ')
}

/** Signs that no text has (Unicode reserves them); they stand for what must not be read as a mark. */
const KEPT_START = '\uFDD0'
const KEPT_END = '\uFDD1'

function plainInline(line: string): string {
  if (!/[\\`]/.test(line)) return plainMarks(line)
  const kept: string[] = []
  const keep = (words: string) => `${KEPT_START}${kept.push(words) - 1}${KEPT_END}`
  const held = line
    .replaceAll(/[\uFDD0\uFDD1]/g, '')
    .replaceAll(
      /(?<!`)(`{1,3})(?!`)([^`]+)\1(?!`)|\\([!-/:-@[-`{-~])|\\$/g,
      (_, _marks, code?: string, sign?: string) => keep(code?.trim() ?? sign ?? ''),
    )
  return plainMarks(held).replaceAll(
    /\uFDD0(\d+)\uFDD1/g,
    (_, index: string) => kept[Number(index)] ?? '',
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** Words, then an address that may hold one pair of brackets, then a title. */
const LINK = /!?\[([^[\]]*)\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:\s+["'][^()]*)?\)/g

function plainMarks(line: string): string {
  let words = line
  if (words.includes('[')) {
    // A picture can lie in a link: twice.
    words = words
      .replaceAll(LINK, '$1')
      .replaceAll(LINK, '$1')
      .replaceAll(/\[\^[^[\]\s]+\]/g, '')
      .replaceAll(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
  }
  if (words.includes('<')) words = words.replaceAll(/<((?:https?|mailto):[^<>\s]+)>/g, '$1')
  if (words.includes('*')) words = unwrap(words, /(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g)
  if (words.includes('_')) {
    words = unwrap(words, /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu)
  }
  if (words.includes('~~')) words = unwrap(words, /(~~)(?=[^\s~])([^~]*[^\s~])\1/g)
  if (words.includes('&')) {
    words = words.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? '')
  }
  return words
}

/** Marks can lie in marks: twice is enough for what people write. */
function unwrap(words: string, marks: RegExp): string {
  const once = words.replaceAll(marks, '$2')
  return once === words ? once : once.replaceAll(marks, '$2')
}
