import { moodText } from '#shared/journal/moods.ts'
import { SECTION_TITLES } from '#shared/packet/section-titles.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import type { PacketSectionId, RoadmapSectionId } from '#shared/vocabulary.ts'
import { CHOICE_WORDS } from './field-words.ts'

/** Fields whose text is the person's own; it is told as it stands, whatever it looks like. */
const WRITTEN: ReadonlySet<string> = new Set([
  'name',
  'currentRole',
  'leadershipExperience',
  'managementExperience',
  'why',
  'title',
  'outcome',
  'cue',
  'proof',
  'notes',
  'shownBy',
  'note',
  'statement',
  'text',
  'tags',
  'handle',
  'work',
  'confidentiality',
  'summary',
  'story',
  'impact',
  'prompt',
  'template',
  'what',
  'label',
  'unit',
  'description',
  'demonstrates',
  'employer',
  'foundAt',
  'category',
  'word',
  'baseline.source',
  'readings.source',
])

/** Fields that hold ids of other records: how many is all that can be said of them here. */
const LINKS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  dependsOn: ['one milestone', 'milestones'],
  people: ['one person', 'people'],
  seenBy: ['one person', 'people'],
  entries: ['one journal entry', 'journal entries'],
  sessions: ['one session', 'sessions'],
  ownerId: ['somebody else', ''],
  personId: ['somebody', ''],
  reviewers: ['one person', 'people'],
  evidence: ['one piece of evidence', 'pieces of evidence'],
  artifacts: ['one artifact', 'artifacts'],
}

/** What an item of a list is called, by the first of these that it has. */
const CALLED = ['text', 'what', 'label', 'subject', 'word', 'value', 'level'] as const

/** Told as a share of a hundred. `openingRate` and the others are stored as ratios. */
const SHARES: ReadonlySet<string> = new Set(['readiness', 'chance', 'openingRate'])

const NOTHING = 'nothing'
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Longer texts are cut: a history is to be looked over. Unit: UTF-16 code units. Source: judgement. */
const LONGEST = 240

/**
 * A stored value as a person would say it, in their locale. `field`: its name; behind a point the name of a part of it,
 * such as `baseline.day`.
 */
export function valueToWords(field: string, value: unknown, locale?: string): string {
  if (field === 'ownerId' && value === null) return 'yours'
  if (value === null || value === undefined || value === '') return NOTHING
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberToWords(field, value, locale)
  const [one, many] = LINKS[lastOf(field)] ?? []
  if (typeof value === 'string') return one ?? textToWords(field, value, locale)
  if (!Array.isArray(value)) return itemToWords(value as object, locale)
  if (value.length === 0) return NOTHING
  if (one !== undefined) return value.length === 1 ? one : `${value.length} ${many}`
  const items = value.map((item) => valueToWords(field, item, locale))
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}

function itemToWords(item: object, locale?: string): string {
  const name = CALLED.find((each) => Object.hasOwn(item, each))
  if (name === undefined) return 'something else'
  return valueToWords(name, (item as Record<string, unknown>)[name], locale)
}

function numberToWords(field: string, value: number, locale?: string): string {
  if (field === 'mood') return moodText(value)
  const isShare = SHARES.has(field)
  // A measured figure is told as it was entered.
  const digits = lastOf(field) === 'value' ? MEASURED_DIGITS : 2
  return new Intl.NumberFormat(locale, {
    style: isShare ? 'percent' : 'decimal',
    maximumFractionDigits: isShare ? 0 : digits,
  }).format(value)
}

/** Digits behind the point of a measured figure. Source: judgement (more are noise of the arithmetic). */
const MEASURED_DIGITS = 10

function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1)
}

function textToWords(field: string, text: string, locale?: string): string {
  if (WRITTEN.has(field) || WRITTEN.has(lastOf(field))) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text
  }
  if (DAY.test(text)) {
    // A day has no zone, so it is read and written in UTC.
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    return format.format(new Date(`${text}T00:00:00Z`))
  }
  if (field === 'sections.id') return SECTION_TITLES[text as PacketSectionId] ?? idToWords(text)
  if (field === 'section')
    return roadmapSections[text as RoadmapSectionId]?.label ?? idToWords(text)
  return idToWords(text)
}

/** An id of the program's vocabulary as words: `technical_vision` is "Technical vision". */
export function idToWords(id: string): string {
  const words = CHOICE_WORDS[id] ?? id.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
