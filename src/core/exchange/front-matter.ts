import { IMPORT_STRING } from '#shared/exchange/limits.ts'
import { err, ok, type Result } from '#shared/result.ts'

export type FrontMatterValue = string | number | boolean | null | readonly string[]

export interface MarkdownDocument {
  readonly fields: ReadonlyMap<string, FrontMatterValue>
  readonly body: string
  /** Names of fields that hold more than this reader takes: a map or a text over several lines. */
  readonly skipped: readonly string[]
}

/** Most fields of one document. Source: judgement. */
const MOST_FIELDS = 200
const MOST_ITEMS = 200_000

const FIELD = /^([A-Za-z_][A-Za-z0-9_. -]{0,59}?) {0,8}:(?:[ \t]+(.*))?$/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** A Markdown document with its facts in front. Values are written so that every YAML reader takes them alike. */
export function writeDocument(
  fields: readonly (readonly [name: string, value: FrontMatterValue])[],
  body: string,
): string {
  const lines = fields.map(([name, value]) => `${name}: ${valueToText(value)}\n`)
  return `---\n${lines.join('')}---\n\n${body}\n`
}

function valueToText(value: FrontMatterValue): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'object' && value !== null) return `[${value.map(quoted).join(', ')}]`
  return String(value)
}

/** In double quotes, where YAML has every escape of JSON; what it does not print is written as a number. */
function quoted(text: string): string {
  let written = ''
  for (const unit of JSON.stringify(text)) {
    const code = unit.charCodeAt(0)
    const isHidden =
      (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || code === 0xfeff
    written += isHidden ? `\\u${code.toString(16).padStart(4, '0')}` : unit
  }
  return written
}

/**
 * Reads the flat part of YAML: names with texts, numbers, yes and no, and lists of texts. Anchors, aliases and tags
 * end it with an error, since what they stand for could grow without bound; maps and texts over several lines are
 * stepped over and told. A document without front matter is all body.
 */
export function readDocument(text: string): Result<MarkdownDocument, string> {
  const fields = new Map<string, FrontMatterValue>()
  const skipped: string[] = []
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(0, 100))
  if (opening === null) return ok({ fields, body: text, skipped })
  const lines = frontLines(text, opening[0].length)
  if (lines === null) return ok({ fields, body: text, skipped })
  let list: { name: string; items: string[] } | null = null
  for (const line of lines.front) {
    const content = line.trimEnd()
    if (content === '' || content.trimStart().startsWith('#')) continue
    const item = /^ {0,8}- +(.*)$/.exec(content)
    if (item !== null && list !== null) {
      const value = readScalar(item[1] ?? '')
      if (!value.ok) return value
      if (list.items.length >= MOST_ITEMS) return err(`at most ${MOST_ITEMS} items in a list`)
      list.items.push(scalarToText(value.value))
      fields.set(list.name, list.items)
      continue
    }
    if (/^[ \t-]/.test(content)) {
      if (hasReference(content.trim())) return err(REFERENCES)
      if (list !== null && !skipped.includes(list.name)) skipped.push(list.name)
      continue
    }
    const field = FIELD.exec(content)
    if (field === null) return err('lines of the form `name: value` in its front matter')
    const name = (field[1] as string).toLowerCase()
    if (fields.has(name)) return err(`the field ${name} once in its front matter`)
    if (fields.size >= MOST_FIELDS) return err(`at most ${MOST_FIELDS} fields in its front matter`)
    const value = readValue((field[2] ?? '').trim())
    if (!value.ok) return value
    list = { name, items: [] }
    if (value.value === SKIPPED) skipped.push(name)
    else fields.set(name, value.value)
  }
  return ok({ fields, body: lines.body, skipped })
}

const SKIPPED = Symbol('skipped')
const REFERENCES = 'front matter without anchors, aliases and tags (& * !)'

function frontLines(text: string, start: number): { front: string[]; body: string } | null {
  const front: string[] = []
  let at = start
  while (at < text.length && at < IMPORT_STRING) {
    const end = text.indexOf('\n', at)
    const stop = end === -1 ? text.length : end
    const line = text.slice(at, stop).replace(/\r$/, '')
    at = stop + 1
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line.slice(0, 100))) {
      const rest = text.slice(at)
      return { front, body: rest.startsWith('\r\n') ? rest.slice(2) : rest.replace(/^\n/, '') }
    }
    front.push(line)
  }
  return null
}

function readValue(text: string): Result<FrontMatterValue | typeof SKIPPED, string> {
  if (hasReference(text)) return err(REFERENCES)
  if (/^[|>]/.test(text) || text.startsWith('{')) return ok(SKIPPED)
  if (text.startsWith('[')) return readFlowList(text)
  return readScalar(text)
}

function hasReference(text: string): boolean {
  return /^(?:- +)*[&*!]/.test(text)
}

function readScalar(text: string): Result<Exclude<FrontMatterValue, readonly string[]>, string> {
  if (hasReference(text)) return err(REFERENCES)
  if (text.startsWith('"') || text.startsWith("'")) {
    const read = readQuoted(text, 0)
    if (read === null) return err('texts of its front matter that end with their quote')
    const rest = text.slice(read.end).trim()
    return rest === '' || rest.startsWith('#')
      ? ok(read.text)
      : err('nothing after the closing quote of a text in its front matter')
  }
  const comment = text.search(/\s#/)
  const plain = (comment === -1 ? text : text.slice(0, comment)).trim()
  if (plain === '' || plain === 'null' || plain === '~') return ok(null)
  if (/^(?:true|false)$/i.test(plain)) return ok(plain.toLowerCase() === 'true')
  return ok(NUMBER.test(plain) ? Number(plain) : plain)
}

function readQuoted(text: string, start: number): { text: string; end: number } | null {
  const quote = text[start]
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at += 1
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at += 1
      else return unquoted(text.slice(start, at + 1), at + 1)
    }
  }
  return null
}

function unquoted(written: string, end: number): { text: string; end: number } | null {
  if (written.startsWith("'")) return { text: written.slice(1, -1).replaceAll("''", "'"), end }
  try {
    return { text: JSON.parse(written) as string, end }
  } catch {
    return null
  }
}

function readFlowList(text: string): Result<readonly string[], string> {
  const items: string[] = []
  let at = 1
  for (;;) {
    while (text[at] === ' ' || text[at] === ',') at += 1
    if (at >= text.length) return err('a list of its front matter that ends with ]')
    if (text[at] === ']') return ok(items)
    if (items.length >= MOST_ITEMS) return err(`at most ${MOST_ITEMS} items in a list`)
    if (text[at] === '"' || text[at] === "'") {
      const read = readQuoted(text, at)
      if (read === null) return err('texts of its front matter that end with their quote')
      items.push(read.text)
      at = read.end
      continue
    }
    let end = at
    while (end < text.length && text[end] !== ',' && text[end] !== ']') end += 1
    const item = text.slice(at, end).trim()
    if (hasReference(item)) return err(REFERENCES)
    if (/^[[{]/.test(item)) return err('lists of its front matter without lists inside')
    items.push(item)
    at = end
  }
}

function scalarToText(value: string | number | boolean | null): string {
  return value === null ? '' : String(value)
}
