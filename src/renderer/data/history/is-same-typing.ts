import type { Change, RecordTable } from '#shared/records/change.ts'
import { millisecondsBetween } from '../clock.ts'
import { changedFields, type FieldChange } from './changed-fields.ts'
import { changedFieldsOf, changedItems } from './changed-items.ts'
import { LIST_FIELDS } from './list-fields.ts'

/**
 * Longest pause within one stretch of typing. Unit: milliseconds. Source: judgement; autosave stores after half a
 * second, and whoever thinks for ten has begun something new.
 */
const PAUSE = 10_000

/** Fields that are typed. The others are chosen, and each choice is a step of its own. */
const TYPED: Readonly<Partial<Record<RecordTable, readonly string[]>>> = {
  profile: ['name', 'currentRole', 'leadershipExperience', 'managementExperience'],
  goals: ['why'],
  milestones: ['title', 'outcome', 'cue', 'proof', 'notes'],
  program: ['notes'],
  entries: ['text'],
  evidence: ['title', 'story', 'impact'],
  people: ['name', 'handle', 'work', 'notes'],
  agreements: ['confidentiality', 'outcome'],
  sessions: ['notes', 'summary'],
  actions: ['text', 'notes'],
  artifacts: ['title', 'description', 'notes'],
  metrics: ['title', 'unit', 'notes'],
  packets: ['title'],
  ladders: ['employer', 'name', 'foundAt', 'notes'],
}

/** Fields that the program sets by itself with the first letter typed. */
const ALONG: ReadonlySet<string> = new Set(['edited'])

/** Whether two changes, one right after the other, are autosaves of the same typing. */
export function isSameTyping(earlier: Change, later: Change): boolean {
  if (earlier.command !== later.command) return false
  const pause = millisecondsBetween(earlier.at, later.at)
  if (pause < 0 || pause > PAUSE) return false
  const typedLater = typedField(later)
  return typedLater !== null && typedLater === typedField(earlier)
}

/**
 * `table/id/field` where a change did nothing but go on with the text of one field, or of one thing in a list; null
 * else.
 */
function typedField({ steps }: Change): string | null {
  const [step] = steps
  if (step === undefined || steps.length > 1 || step.before === null) return null
  const { table, id, before, after } = step
  const [field, ...others] = changedFields(before, after).filter(({ path }) => !ALONG.has(path))
  if (field === undefined || others.length > 0) return null
  const [name = ''] = field.path.split('.')
  const place = TYPED[table]?.includes(name) ? field.path : typedInList(table, field)
  return place === null ? null : `${table}/${id}/${place}`
}

/** Which text of which thing in a list was gone on with; null where more than that became of the list. */
function typedInList(table: RecordTable, { path, from, to }: FieldChange): string | null {
  const list = LIST_FIELDS[table]?.[path]
  if (list === undefined) return null
  const { changes, isReordered } = changedItems(from, to, list.key)
  const [change, ...others] = changes
  if (change?.from === undefined || change.to === undefined) return null
  const [field, ...more] = changedFieldsOf(change)
  if (isReordered || others.length > 0 || more.length > 0) return null
  return list.typed.some((each) => each === field) ? `${path}/${change.key}/${field}` : null
}
