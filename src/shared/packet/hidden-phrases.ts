import type { Redaction } from '../records/packet.ts'
import type { Person } from '../records/person.ts'
import type { PERSON_ROLES } from '../vocabulary.ts'
import { COMMON_WORDS, PARTICLES } from './common-words.ts'
import { foldWords } from './fold.ts'
import { escapeMarkdown } from './markdown.ts'

/** As much of a person as names them. */
export type NamedPerson = Pick<Person, 'id' | 'name' | 'handle' | 'work' | 'roles'>

/** Something that is looked for in a folded text. */
export interface HiddenPhrase {
  /** Source of a regular expression, without what has to be beside it. */
  readonly pattern: string
  /** No letter or digit may stand before it, or behind it. */
  readonly border: { readonly before: boolean; readonly behind: boolean }
  /** Longer ones are looked for first. Unit: folded signs. */
  readonly length: number
  /** Only where it is written with a capital or an `@`. */
  readonly isCommon: boolean
  /** It takes along a bare "s" behind it: "Henriks" is what belongs to Henrik, in more languages than one. */
  readonly hasTail: boolean
  /** Markdown that takes its place; null leaves it as it is: the name of somebody who may be named. */
  readonly replacement: string | null
  readonly kind: 'person' | 'word'
  /** Whom it names; empty for words. */
  readonly personIds: readonly string[]
}

type Role = (typeof PERSON_ROLES)[number]

/** What a person is to the one whose packet it is. */
const STAND_INS: Readonly<Record<Role, string>> = {
  manager: 'a manager',
  sponsor: 'a sponsor',
  mentor: 'a mentor',
  report: 'a team member',
  mentee: 'a mentee',
  peer: 'a peer',
  other: 'a colleague',
}

/** Of several roles the one that says most about what somebody saw. Source: judgement. */
const ROLE_ORDER = ['manager', 'sponsor', 'mentor', 'report', 'mentee', 'peer', 'other'] as const

/** What stands in the place of a word for which nothing was given. */
export const LEFT_OUT = '‹left out›'

export function standInFor({ roles }: Pick<Person, 'roles'>): string {
  return STAND_INS[ROLE_ORDER.find((role) => roles.includes(role)) ?? 'other']
}

/** All that is looked for: what is hidden, and the full names of those who are not. Order of the lists does not matter. */
export function toPhrases(
  { people: hidden, words }: Pick<Redaction, 'people' | 'words'>,
  people: readonly NamedPerson[],
): readonly HiddenPhrase[] {
  const phrases = [
    ...people.flatMap((person) =>
      hidden.includes(person.id) ? personPhrases(person) : keptPhrases(person),
    ),
    ...words.flatMap(wordPhrases),
  ]
  return mergeAlike(phrases)
}

/** Space, and what Markdown may have put around it, between two words of one name. */
const NAME_GAP = '[\\s\\u00a0._\\-\\\\*~`>]{0,4}'
const WORD_GAP = '[\\s\\u00a0_\\\\*~`>]+'

/** Scripts that put no space between words: a name there has no border to look for. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function personPhrases(person: NamedPerson): readonly HiddenPhrase[] {
  const name = partsOf(person.name)
  const handle = partsOf(person.handle)
  const work = partsOf(person.work)
  const first = name[0] ?? ''
  const last = name.length > 1 ? (name.at(-1) ?? '') : ''
  const of = (parts: readonly string[], gap: string, isCommon = false): HiddenPhrase[] =>
    phrase(parts, gap, isCommon, {
      kind: 'person',
      replacement: standInFor(person),
      personIds: [person.id],
    })
  const whole = name.length === 1 ? [] : of(name, NAME_GAP)
  return [
    ...whole,
    ...(last === '' ? [] : of([last, first], '[\\s,]{1,3}')),
    ...(last.length < 2
      ? []
      : of([first.charAt(0), last], NAME_GAP, COMMON_WORDS.has(first.charAt(0) + last))),
    ...[...name, ...(handle.length === 1 ? handle : [])].flatMap((part, at) =>
      isAlone(part, at === 0) ? of([part], '', isWordToo(part)) : [],
    ),
    ...(handle.length > 1 ? of(handle, WORD_GAP) : []),
    // What somebody does tells who it is, where it stands beside the name.
    ...(work.length === 0
      ? []
      : of([...name, ...work], '[\\s\\u00a0._\\-\\\\*~`>(),/&]{0,5}').map(withBracket)),
  ]
}

function withBracket(each: HiddenPhrase): HiddenPhrase {
  return { ...each, pattern: `${each.pattern}\\)?` }
}

/** The full name of somebody who may be named, so that a part it shares with a hidden one stays in it. */
function keptPhrases({ id, name }: NamedPerson): readonly HiddenPhrase[] {
  const parts = partsOf(name)
  return parts.length < 2
    ? []
    : phrase(parts, NAME_GAP, false, { kind: 'person', replacement: null, personIds: [id] })
}

function wordPhrases({ word, replacement }: Redaction['words'][number]): readonly HiddenPhrase[] {
  const parts = foldWords(word)
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
  const stands = replacement.trim() === '' ? LEFT_OUT : escapeMarkdown(replacement.trim())
  return phrase(parts, WORD_GAP, false, { kind: 'word', replacement: stands, personIds: [] })
}

/** Single letters and what many names share name nobody. */
function isAlone(part: string, isFirst: boolean): boolean {
  return (part.length >= 2 || UNSPACED.test(part)) && (isFirst || !PARTICLES.has(part))
}

/** It may be another word as well, unless it is written as a name is. */
function isWordToo(part: string): boolean {
  return COMMON_WORDS.has(part) || (part.length < 3 && !UNSPACED.test(part))
}

function partsOf(words: string): readonly string[] {
  return foldWords(words)
    .split(/[\s._,()/&@]+/)
    .filter((part) => part !== '')
}

type Meaning = Pick<HiddenPhrase, 'kind' | 'replacement' | 'personIds'>

function phrase(
  parts: readonly string[],
  gap: string,
  isCommon: boolean,
  meaning: Meaning,
): HiddenPhrase[] {
  const joined = parts.join(' ')
  if (joined === '') return []
  const body = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join(gap)
  const isBordered = (sign: string) => /[\p{L}\p{N}]/u.test(sign) && !UNSPACED.test(sign)
  const border = { before: isBordered(firstSign(joined)), behind: isBordered(lastSign(joined)) }
  const isPerson = meaning.kind === 'person'
  const hasTail = isPerson && border.behind && !isCommon && joined.length >= 4
  const pattern = `${isPerson ? '@?' : ''}${body}${hasTail ? 's?' : ''}`
  return [{ pattern, border, length: joined.length, isCommon, hasTail, ...meaning }]
}

function firstSign(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function lastSign(text: string): string {
  return [...text].at(-1) ?? ''
}

/** Two people of one name: what stands for both is said of each. */
function mergeAlike(phrases: readonly HiddenPhrase[]): readonly HiddenPhrase[] {
  const merged = new Map<string, HiddenPhrase>()
  for (const each of phrases) {
    const other = merged.get(each.pattern)
    merged.set(each.pattern, other === undefined ? each : mergeTwo(other, each))
  }
  return [...merged.values()].sort(
    (one, other) => other.length - one.length || (one.pattern < other.pattern ? -1 : 1),
  )
}

function mergeTwo(one: HiddenPhrase, other: HiddenPhrase): HiddenPhrase {
  // A word that the person named is meant whatever else it is; what is hidden for one is hidden.
  const word = [one, other].find(({ kind }) => kind === 'word')
  const replacements = [one, other].flatMap(({ replacement }) => replacement ?? [])
  const isSame = new Set(replacements).size === 1
  const between = word === undefined ? STAND_INS.other : [...replacements].sort()[0]
  return {
    ...one,
    kind: word === undefined ? 'person' : 'word',
    isCommon: one.isCommon && other.isCommon,
    replacement: isSame
      ? (replacements[0] ?? null)
      : replacements.length === 0
        ? null
        : (between ?? null),
    personIds: [...new Set([...one.personIds, ...other.personIds])].sort(),
  }
}
