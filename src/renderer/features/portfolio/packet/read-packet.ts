import { composeSection } from '#shared/packet/compose.ts'
import type { PacketFacts } from '#shared/packet/facts.ts'
import type { NamedPerson } from '#shared/packet/hidden-phrases.ts'
import {
  type RedactedSpot,
  type RedactedText,
  type RedactionRules,
  redact,
  toRules,
} from '#shared/packet/redact.ts'
import { SECTION_TITLES } from '#shared/packet/section-titles.ts'
import type { PacketSection, PacketVersion } from '#shared/records/packet.ts'
import type { PacketSectionId } from '#shared/vocabulary.ts'
import { withSpotMarks } from './document/spot-marks.ts'

/** Each section as it is written from the records. */
export type ComposedTexts = Readonly<Record<PacketSectionId, string>>

/** Every section is written, also those that are not shown: one looks at them before showing them. */
export function composeAll(facts: PacketFacts): ComposedTexts {
  const ids = Object.keys(SECTION_TITLES) as PacketSectionId[]
  return Object.fromEntries(ids.map((id) => [id, composeSection(id, facts)])) as ComposedTexts
}

/** A packet as others will read it. Nothing else is ever printed, kept or written to a file. */
export interface ReadPacket {
  readonly title: string
  /** Those that are shown, in their order. */
  readonly sections: PacketVersion['sections']
  /** Every replaced place, in the order of reading. */
  readonly spots: readonly RedactedSpot[]
  /** The same with the places marked, for the preview alone. */
  readonly marked: {
    readonly title: string
    readonly sections: PacketVersion['sections']
  }
}

interface PacketWords {
  readonly title: string
  readonly sections: readonly {
    readonly id: PacketSectionId
    readonly title: string
    readonly text: string
  }[]
}

/** The words of a packet before anything is taken out. A section without a word is left out. */
export function packetWords(
  title: string,
  sections: readonly PacketSection[],
  composed: ComposedTexts,
): PacketWords {
  return {
    title,
    sections: sections
      .filter(({ isShown }) => isShown)
      .map(({ id, text }) => ({ id, title: SECTION_TITLES[id], text: text ?? composed[id] }))
      .filter(({ text }) => text.trim() !== ''),
  }
}

/** Takes out of a packet what is redacted. `take`: `redact` with its rules, or one that remembers. */
export function readPacket(
  { title, sections }: PacketWords,
  take: (text: string) => RedactedText,
): ReadPacket {
  const spots: RedactedSpot[] = []
  const read = (redacted: RedactedText) => {
    const marked = withSpotMarks(redacted, spots.length)
    spots.push(...redacted.spots)
    return { plain: redacted.text, marked }
  }
  const head = read(asLine(take(title)))
  const rows = sections.map((section) => ({
    id: section.id,
    title: read(asLine(take(section.title))),
    text: read(take(section.text)),
  }))
  const pick = (which: 'plain' | 'marked') => ({
    title: head[which],
    sections: rows.map(({ id, title: name, text }) => ({
      id,
      title: name[which],
      text: text[which],
    })),
  })
  return { ...pick('plain'), spots, marked: pick('marked') }
}

/** A line that is shown as it stands: what Markdown would need before a sign is taken off what was put in. */
function asLine({ text, spots }: RedactedText): RedactedText {
  let shift = 0
  let line = text
  const shown = spots.map((spot) => {
    const start = spot.start - shift
    const words = spot.replacement.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    line = line.slice(0, start) + words + line.slice(start + spot.replacement.length)
    shift += spot.replacement.length - words.length
    return { ...spot, start, end: start + words.length, replacement: words }
  })
  return { text: line, spots: shown }
}

/** A redaction that does not read a text twice. */
export function rememberingRedact(rules: RedactionRules): (text: string) => RedactedText {
  const known = new Map<string, RedactedText>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const redacted = redact(text, rules)
    // Each key of somebody who writes is another text.
    if (known.size > 60) known.clear()
    known.set(text, redacted)
    return redacted
  }
}

/** How often each of these people is named, for those who are. */
export function countPeople(
  { title, sections }: PacketWords,
  people: readonly NamedPerson[],
): ReadonlyMap<string, number> {
  const all = { people: people.map(({ id }) => id), words: [], hidesNumbers: false }
  const rules = toRules(all, people)
  const counts = new Map<string, number>()
  for (const text of [title, ...sections.map((section) => section.text)]) {
    for (const { personIds } of redact(text, rules).spots) {
      for (const id of personIds) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}
