/** A piece of a Markdown text that can be read without the rest. */
export interface TextBlock {
  readonly text: string
  /** Where it begins in the whole. Unit: UTF-16 code units. */
  readonly start: number
}

/** Raw HTML that may go on over blank lines; its end is found by reading on, so such a text stays whole. */
const LONG_HTML = /<(?:script|pre|style|textarea|!|\?)/i
const FOOTNOTE = /\[\^/
/** Where a link that is named elsewhere leads. */
const DEFINITION = /^ {0,3}\[(?!\^)[^[\]]+\]:[ \t]*\S+[^\n]*$/
const LIKE_DEFINITION = /\[[^[\]]+\]:/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** What may still belong to the block above, over a blank line: what is indented, and the next item. */
const CONTINUES = /^(?:[ \t]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/

/**
 * Takes a Markdown text apart at blank lines where each part means the same alone, so that one that changed is read
 * again and the others are not. Joined, the blocks show what the text shows. One block where that cannot be told.
 */
export function splitBlocks(text: string): readonly TextBlock[] {
  if (text.trim() === '') return []
  const whole = [{ text, start: 0 }]
  if (LONG_HTML.test(text) || FOOTNOTE.test(text)) return whole
  const blocks = cutAtBlankLines(text)
  if (!LIKE_DEFINITION.test(text)) return blocks
  const definitions = blocks.filter((block) => isDefinitions(block.text))
  const others = blocks.filter((block) => !definitions.includes(block))
  if (others.some((block) => LIKE_DEFINITION.test(block.text))) return whole
  // A definition shows nothing, so it can stand behind each block that may name it.
  const named = definitions.map((block) => block.text.trim()).join('\n')
  return others.map((block) =>
    block.text.includes('[') ? { ...block, text: `${block.text}\n\n${named}` } : block,
  )
}

function cutAtBlankLines(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let fence: string | null = null
  let start = 0
  let isAfterBlank = false
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? text.length : found
    const line = text.slice(at, end)
    const isBlank = line.trim() === ''
    if (isAfterBlank && !isBlank && fence === null && !CONTINUES.test(line)) {
      blocks.push({ text: text.slice(start, at), start })
      start = at
    }
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined) fence = afterFence(fence, mark, line)
    isAfterBlank = isBlank
    at = end + 1
  }
  blocks.push({ text: text.slice(start), start })
  return blocks.filter((block) => block.text.trim() !== '')
}

/** The mark that a block of code waits for; null outside of one. */
function afterFence(open: string | null, mark: string, line: string): string | null {
  if (open === null)
    return mark[0] === '`' && line.trim().slice(mark.length).includes('`') ? null : mark
  const isEnd = mark[0] === open[0] && mark.length >= open.length && line.trim() === mark
  return isEnd ? null : open
}

function isDefinitions(block: string): boolean {
  return block
    .trimEnd()
    .split('\n')
    .every((line) => DEFINITION.test(line))
}
