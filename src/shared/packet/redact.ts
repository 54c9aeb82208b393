import type { Redaction } from '../records/packet.ts'
import {
  type AddressSpan,
  findAddresses,
  LEFT_OUT_ADDRESS,
  LEFT_OUT_WORDS,
  plainAddress,
} from './addresses.ts'
import { findFigures, HIDDEN_FIGURE } from './figures.ts'
import { fold } from './fold.ts'
import { type HiddenPhrase, type NamedPerson, toPhrases } from './hidden-phrases.ts'
import { upperFirst } from './words.ts'

/** What is taken out of texts, made ready once for all of them. */
export interface RedactionRules {
  readonly phrases: readonly HiddenPhrase[]
  /** null where nothing is looked for. */
  readonly pattern: RegExp | null
  readonly hidesNumbers: boolean
  /** Names of months in the person's language, which belong to dates. */
  readonly months: readonly string[]
}

/** A place where something was replaced. */
export interface RedactedSpot {
  /** In the text that is left. Unit: UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly original: string
  readonly replacement: string
  readonly kind: 'person' | 'word' | 'figure'
  /** Whom it named; empty for words and figures. */
  readonly personIds: readonly string[]
  /** It is where a link led, and nothing is shown in its place. */
  readonly isBehindWords: boolean
}

export interface RedactedText {
  readonly text: string
  /** In their order. */
  readonly spots: readonly RedactedSpot[]
}

const SIGN = '[\\p{L}\\p{N}]'
const BORDERS = [true, false].flatMap((before) => [
  { before, behind: true },
  { before, behind: false },
])

function isSame(one: HiddenPhrase['border'], other: HiddenPhrase['border']): boolean {
  return one.before === other.before && one.behind === other.behind
}

export function toRules(
  redaction: Redaction,
  people: readonly NamedPerson[],
  months: readonly string[] = [],
): RedactionRules {
  const all = toPhrases(redaction, people)
  // Looking beside a place is what costs, so it is done once for all phrases alike.
  const groups = BORDERS.map((border) => {
    const alike = all.filter((each) => isSame(each.border, border))
    const either = alike.map(({ pattern }) => `(${pattern})`).join('|')
    const [before, behind] = [
      border.before ? `(?<!${SIGN})` : '',
      border.behind ? `(?!${SIGN})` : '',
    ]
    return { alike, source: alike.length === 0 ? '' : `${before}(?:${either})${behind}` }
  }).filter(({ source }) => source !== '')
  const phrases = groups.flatMap(({ alike }) => alike)
  const isAny = phrases.some(({ replacement }) => replacement !== null)
  return {
    phrases,
    pattern: isAny ? new RegExp(groups.map(({ source }) => source).join('|'), 'gu') : null,
    hidesNumbers: redaction.hidesNumbers,
    months,
  }
}

/**
 * A Markdown text without what the rules hide. Whatever the text and the replacements are, none of the names and words
 * is left in it; a replacement that holds one, or makes one with its neighbors, gives way too.
 */
export function redact(source: string, rules: RedactionRules): RedactedText {
  // Reserved signs mark the spots of a preview; no text has them.
  const text = source.replace(/[\uFDD0-\uFDD2]/g, '')
  let changes = findChanges(text, rules)
  for (;;) {
    const redacted = apply(text, changes)
    const left = findPhrases(redacted.text, rules)
    if (left.length === 0) return redacted
    changes = widen(text, changes, redacted, left)
  }
}

/** Whether any of what the rules hide can be read in a text. */
export function holdsHidden(text: string, rules: RedactionRules): boolean {
  return findPhrases(text, rules).length > 0
}

interface Change {
  readonly from: number
  readonly to: number
  readonly replacement: string
  readonly kind: RedactedSpot['kind']
  readonly personIds: readonly string[]
  readonly isBehindWords: boolean
}

function findChanges(text: string, rules: RedactionRules): readonly Change[] {
  const found = findPhrases(text, rules)
  const addresses = findAddresses(text)
  const inText = found
    .filter(({ from }) => !addresses.some((each) => from >= each.from && from < each.to))
    .map((each) => ({ ...each, ...wordsFor(text, each), isBehindWords: false }))
  const changes: Change[] = [
    ...addresses.flatMap((address) => addressChange(text, address, found, rules)),
    ...inText,
  ]
  if (rules.hidesNumbers) {
    const isFree = (from: number, to: number) =>
      ![...changes, ...addresses].some((each) => from < each.to && to > each.from)
    for (const { from, to } of findFigures(text, rules.months)) {
      if (!isFree(from, to)) continue
      changes.push({
        ...{ from, to, replacement: HIDDEN_FIGURE, kind: 'figure', personIds: [] },
        isBehindWords: false,
      })
    }
  }
  return withoutOverlaps(changes)
}

interface FoundPhrase {
  readonly from: number
  readonly to: number
  readonly phrase: HiddenPhrase
  readonly kind: HiddenPhrase['kind']
  readonly personIds: readonly string[]
}

/** Each place of a hidden phrase, the first and longest of those that overlap. */
function findPhrases(text: string, { pattern, phrases }: RedactionRules): readonly FoundPhrase[] {
  if (pattern === null) return []
  const found = (['typed', 'shown'] as const).flatMap((reading) => {
    const folded = fold(text, reading)
    const places: FoundPhrase[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded.text); match !== null; match = pattern.exec(folded.text)) {
      const phrase = phrases[match.slice(1).findIndex((group) => group !== undefined)]
      const last = match.index + match[0].length - 1
      const from = folded.starts[match.index] ?? 0
      const to = folded.ends[last] ?? text.length
      if (phrase === undefined || (phrase.isCommon && !isName(text.slice(from, to)))) {
        pattern.lastIndex = match.index + 1
        continue
      }
      places.push({ from, to, phrase, kind: phrase.kind, personIds: phrase.personIds })
    }
    return places
  })
  return withoutOverlaps(found).filter(({ phrase }) => phrase.replacement !== null)
}

/** A word that is also a name is one where it is written as a name is. */
function isName(words: string): boolean {
  return words.startsWith('@') || /^[^\p{L}]*\p{Lu}/u.test(words)
}

/** What takes the place of a phrase, with the possessive and the marks of Markdown that it took along. */
function wordsFor(
  text: string,
  { from, to, phrase }: FoundPhrase,
): Pick<Change, 'replacement' | 'to'> {
  const words = phrase.replacement ?? ''
  const original = text.slice(from, to)
  const { open, close } = marksOf(text, from, original)
  const stands = phrase.kind === 'person' && isStartAt(text, from) ? upperFirst(words) : words
  const endsInS = phrase.hasTail && /s[*`~]*$/iu.test(original)
  const hasApostrophe = endsInS && /^['’](?![\p{L}\p{N}])/u.test(text.slice(to, to + 3))
  const tail = hasApostrophe ? '’s' : tailOf(original, phrase)
  return { to: to + Number(hasApostrophe), replacement: open + stands + tail + close }
}

/** Marks of Markdown inside what goes: those that open something stay before it, those that close it behind. */
function marksOf(text: string, from: number, original: string) {
  const marks = original.match(/[*`~]+/g)?.join('') ?? ''
  if (marks === '') return { open: '', close: '' }
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const isOpen = (line.match(/[*`~]+/g)?.length ?? 0) % 2 === 1
  return isOpen ? { open: '', close: marks } : { open: marks, close: '' }
}

function isStartAt(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from)
  return /(?:^|[.!?\n]\s*|(?:^|\n)[ \t]*(?:[#>*+-]+\s*)+)$/u.test(before)
}

/** The bare "s" of a possessive, which the phrase took along. */
function tailOf(original: string, { hasTail, length }: HiddenPhrase): string {
  if (!hasTail) return ''
  const signs = fold(original, 'shown').text.replace(/^@/, '')
  return signs.length > length && signs.endsWith('s') ? '’s' : ''
}

/** An address that names somebody goes as a whole: a piece of one would still lead there, or nowhere. */
function addressChange(
  text: string,
  { from, to, isBehindWords }: AddressSpan,
  found: readonly FoundPhrase[],
  rules: RedactionRules,
): readonly Change[] {
  const inside = found.find((each) => each.from < to && each.to > from)
  const [hidden] =
    inside === undefined ? findPhrases(plainAddress(text.slice(from, to)), rules) : [inside]
  if (hidden === undefined) return []
  const { kind, personIds } = hidden
  const replacement = isBehindWords ? LEFT_OUT_ADDRESS : LEFT_OUT_WORDS
  return [{ from, to, replacement, kind, personIds, isBehindWords }]
}

/** The first of those that overlap, and of two that begin together the longer. */
function withoutOverlaps<Place extends { readonly from: number; readonly to: number }>(
  places: readonly Place[],
): readonly Place[] {
  const sorted = places.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Place[] = []
  for (const place of sorted) if (place.from >= (kept.at(-1)?.to ?? 0)) kept.push(place)
  return kept
}

function apply(text: string, changes: readonly Change[]): RedactedText {
  const spots: RedactedSpot[] = []
  let result = ''
  let at = 0
  for (const { from, to, replacement, kind, personIds, isBehindWords } of changes) {
    result += text.slice(at, from)
    const start = result.length
    result += replacement
    const original = text.slice(from, to)
    spots.push({ start, end: result.length, original, replacement, kind, personIds, isBehindWords })
    at = to
  }
  return { text: result + text.slice(at), spots }
}

/** Has no letter that a name could have. */
const MUTE = '‹…›'

function said({ kind, personIds }: Pick<Change, 'kind' | 'personIds'>) {
  return { kind, personIds, isBehindWords: false }
}

/** Takes what is still to be read together with the replacements it touches, and puts a sign without words there. */
function widen(
  text: string,
  changes: readonly Change[],
  redacted: RedactedText,
  left: readonly FoundPhrase[],
): readonly Change[] {
  const merged: Change[] = []
  const taken = new Set<number>()
  for (const each of left) {
    const { from, to, kind, personIds } = each
    const touched = redacted.spots.flatMap((spot, at) =>
      spot.start < to && spot.end > from - Number(spot.start === spot.end) ? [at] : [],
    )
    if (touched.length === 0) {
      const [start, words] = [toSource(redacted, changes, from), wordsFor(redacted.text, each)]
      const end = start + words.to - from
      merged.push({ from: start, to: end, replacement: words.replacement, ...said(each) })
      continue
    }
    for (const at of touched) taken.add(at)
    const was = touched.flatMap((at) => changes[at] ?? [])
    const start = Math.min(toSource(redacted, changes, from), ...was.map((change) => change.from))
    const end = Math.max(toSource(redacted, changes, to), ...was.map((change) => change.to))
    const isMute = was.some(({ replacement }) => replacement === MUTE || replacement === '')
    merged.push({
      ...{ from: start, to: end, replacement: isMute ? '' : MUTE },
      ...said({ kind, personIds }),
    })
  }
  const rest = changes.filter((_, at) => !taken.has(at))
  return joinOverlaps([...rest, ...merged], text.length)
}

/** Where a place of the result is in the source; inside a replacement, where what it replaced begins. */
function toSource({ spots }: RedactedText, changes: readonly Change[], place: number): number {
  let shift = 0
  for (const [at, spot] of spots.entries()) {
    const change = changes[at]
    if (change === undefined || spot.start >= place) break
    if (spot.end > place) return change.from
    shift += change.to - change.from - (spot.end - spot.start)
  }
  return place + shift
}

/** One change for all that overlap. */
function joinOverlaps(changes: readonly Change[], length: number): readonly Change[] {
  const joined: Change[] = []
  for (const change of changes.toSorted(
    (one, other) => one.from - other.from || one.to - other.to,
  )) {
    const last = joined.at(-1)
    if (last === undefined || change.from >= last.to) {
      joined.push(change)
      continue
    }
    const to = Math.min(length, Math.max(last.to, change.to))
    const replacement = last.replacement === '' || change.replacement === '' ? '' : MUTE
    joined[joined.length - 1] = { ...last, to, replacement }
  }
  return joined
}
