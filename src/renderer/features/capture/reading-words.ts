import type { Capture, CaptureKind } from '#shared/capture/read-capture.ts'
import type { Day } from '#shared/units/day.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { nearDay } from '../../ui/near-day.ts'

export const KIND_WORDS: Readonly<Record<CaptureKind, string>> = {
  entry: 'Entry',
  action: 'Action',
  evidence: 'Evidence',
}

/** What a line will become, part by part: what it is, when, with whom, what it shows. */
export function captureToWords(
  { kind, day, people, subjects }: Capture,
  today: Day,
): readonly string[] {
  const names = people.map(({ name }) => name).join(' and ')
  return [
    KIND_WORDS[kind],
    ...(day === null
      ? []
      : [kind === 'action' ? `due ${nearDay(day, today)}` : nearDay(day, today)]),
    ...(names === '' ? [] : [kind === 'evidence' ? `seen by ${names}` : `with ${names}`]),
    ...subjects.map(subjectToLabel),
  ]
}

/** A competency by its name; the catalog, which words them too, would have to be asked of the core first. */
export function subjectToLabel(subject: RatingSubject): string {
  const words = subject.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
