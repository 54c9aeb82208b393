import type { ExportRequest, MilestoneInput } from '#shared/contract/roadmap.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { findPath } from '../../catalog/find.ts'
import { isClosed } from '../open-milestones.ts'

/** Longest line of the format before it is folded. Unit: bytes in UTF-8. Source: RFC 5545, 3.1. */
const LINE_BYTES = 75

/** An iCalendar file (RFC 5545) with an all-day event on the due day of every open milestone that has one. */
export function roadmapToICalendar({ milestones, asOf, target }: ExportRequest): string {
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cairn//Roadmap//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(`Roadmap: ${findPath(target.path).label}`)}`,
    ...milestones.flatMap((milestone) =>
      isClosed(milestone) || milestone.due === null
        ? []
        : eventLines(milestone, milestone.due, asOf, titles),
    ),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines(
  milestone: MilestoneInput,
  due: Day,
  asOf: Day,
  titles: ReadonlyMap<string, string>,
): string[] {
  const { id, title, outcome, cue, proof, section, dependsOn } = milestone
  const waits = dependsOn.flatMap((other) => titles.get(other) ?? [])
  const description = [
    outcome,
    cue,
    proof === '' ? '' : `Proof: ${proof}`,
    waits.length === 0 ? '' : `After: ${waits.join('; ')}`,
  ].filter((text) => text !== '')
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@cairn`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${escaped(description.join('\n\n'))}`]),
    `CATEGORIES:${escaped(roadmapSections[section].label)}`,
    // It does not block the day in anyone's calendar.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

/** A text value: backslash, comma, semicolon and line breaks are written out, other control characters have no place. */
function escaped(text: string): string {
  return withoutControls(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
}

function withoutControls(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) as number
      return code >= 32 ? code !== 127 : code === 9 || code === 10 || code === 13
    })
    .join('')
}

/** Breaks a long line between characters; each further line begins with a space. */
function folded(line: string): string {
  let text = ''
  let bytes = 0
  for (const character of line) {
    const size = utf8Length(character)
    if (bytes + size > LINE_BYTES) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += size
  }
  return text
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) as number
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
