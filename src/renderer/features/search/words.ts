import type { SearchKind } from '#shared/search/document.ts'
import type { Day } from '#shared/units/day.ts'

/** What one hit of a kind is called, and many. */
export const KIND_WORDS: Readonly<
  Record<SearchKind, { readonly one: string; readonly many: string }>
> = {
  entry: { one: 'Entry', many: 'Journal entries' },
  evidence: { one: 'Evidence', many: 'Evidence' },
  person: { one: 'Person', many: 'People' },
  session: { one: 'Session', many: 'Sessions' },
  action: { one: 'Action', many: 'Actions' },
  milestone: { one: 'Milestone', many: 'Milestones' },
  agreement: { one: 'Agreement', many: 'Mentoring agreements' },
  rating: { one: 'Rating', many: 'Notes on ratings' },
  program: { one: 'Program', many: 'Notes on the program' },
  prediction: { one: 'Prediction', many: 'Predictions' },
  goal: { one: 'Goal', many: 'Reasons for goals' },
  profile: { one: 'Profile', many: 'Profile' },
  prompt: { one: 'Question', many: 'Questions of your own' },
  artifact: { one: 'Artifact', many: 'Artifacts' },
  metric: { one: 'Metric', many: 'Impact metrics' },
  packet: { one: 'Packet', many: 'Promotion packets' },
  ladder: { one: 'Ladder', many: 'Ladders of employers' },
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const countFormat = new Intl.NumberFormat()
const shareFormat = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })

/** A day has no zone, so it is read and written in UTC. */
export function dayText(day: Day): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`))
}

export function countText(total: number): string {
  return total === 1 ? '1 found' : `${countFormat.format(total)} found`
}

export function shareText(share: number): string {
  return shareFormat.format(share)
}

/** Words as they are quoted, with "or" between the last two. */
export function quotedText(words: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'disjunction' }).format(
    words.map((word) => `“${word}”`),
  )
}
