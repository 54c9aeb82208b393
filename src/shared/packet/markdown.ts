/** Signs that mean something anywhere in a line of Markdown. An underscore inside a word means nothing. */
const INLINE = /[\\`*[<|]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu

/** What makes the beginning of a line something else than a paragraph. */
const LINE_START = /^([ \t]*)(#{1,6}(?=\s)|>|[-+=](?=\s|[-+=]|$)|\d{1,9}(?=[.)](?:\s|$)))/gm

/** Plain words as Markdown that shows exactly them. Lines stay lines. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(INLINE, '\\$&')
    .replace(LINE_START, (_, indent: string, sign: string) =>
      /\d/.test(sign) ? `${indent}${sign}\\` : `${indent}\\${sign}`,
    )
}

/** Plain words of several lines, each of which stays one whatever program shows it. */
export function escapeLines(words: string): string {
  return escapeMarkdown(words).replace(/(?<=\S)[ \t]*\n(?=[ \t]*\S)/g, '  \n')
}

/** Blocks with a blank line between them; those without a word are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')
}

/** A list of points; nothing for none. */
export function toBullets(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n')
}

/** A table; the first row names the columns. A bar inside a cell has to be escaped already. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows
  if (head === undefined) return ''
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

/** A quote of words that keep their lines. */
export function toQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

const HEADING = /^( {0,3})(#{1,6})(?=\s)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const DEEPEST = 6

/** The text with its headings moved so that the highest one is of `level`: a part of a document has no title page. */
export function nestHeadings(markdown: string, level: number): string {
  const lines = markdown.split('\n')
  const isCode = markCode(lines)
  const levels = lines.flatMap((line, at) =>
    isCode[at] === true ? [] : (HEADING.exec(line)?.[2]?.length ?? []),
  )
  if (levels.length === 0) return markdown
  const shift = level - Math.min(...levels)
  if (shift === 0) return markdown
  return lines
    .map((line, at) =>
      isCode[at] === true
        ? line
        : line.replace(
            HEADING,
            (_, indent: string, signs: string) =>
              indent + '#'.repeat(Math.min(DEEPEST, Math.max(1, signs.length + shift))),
          ),
    )
    .join('\n')
}

function markCode(lines: readonly string[]): readonly boolean[] {
  let fence: string | null = null
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence === null) {
      fence = mark ?? null
      return mark !== undefined
    }
    if (mark !== undefined && closes(mark, fence, line)) fence = null
    return true
  })
}

function closes(mark: string, fence: string, line: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark
}
