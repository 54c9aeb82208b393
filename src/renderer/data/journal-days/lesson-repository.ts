import * as z from 'zod/mini'
import { newLesson, restedLesson, seenLesson, wokenLesson } from '#shared/journal/lessons.ts'
import { type Entry, type Lesson, lessonSchema, plainEntry } from '#shared/records/entry.ts'
import type { Result } from '#shared/result.ts'
import { today } from '../clock.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { getEntry } from '../entries/entry-records.ts'
import { entryHref } from '../record-address.ts'
import { type Recorder, refuse } from '../recorder.ts'

type EntryWithLesson = Entry & { readonly lesson: Lesson }

const textSchema = z.strictObject({ lesson: lessonSchema.shape.text })
const thoughtSchema = z.strictObject({
  thought: z.string().check(z.trim(), z.minLength(1, 'a thought of at least one character')),
})

/** Marks a lesson in an entry, or words it anew. One that is there already keeps the days it comes back. */
export function markLesson(
  database: CairnDatabase,
  entryId: string,
  text: string,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'lessons/mark', label: 'Mark a lesson', draft: { lesson: text } }
  return commit(database, command, async (recorder) => {
    const { lesson } = recorder.check(textSchema, { lesson: text.trim() })
    const entry = await getEntry(recorder, entryId)
    const marked =
      entry.lesson === null
        ? newLesson(lesson, entry.day, today())
        : { ...entry.lesson, text: lesson }
    return recorder.put('entries', { ...entry, lesson: marked })
  })
}

/** The entry holds no lesson after all. */
export function unmarkLesson(
  database: CairnDatabase,
  entryId: string,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'lessons/unmark', label: 'Take the mark of a lesson away' }
  return commit(database, command, async (recorder) => {
    const entry = await getEntry(recorder, entryId)
    return recorder.put('entries', { ...entry, lesson: null })
  })
}

/** It was looked at again today; the next gap counts from now. */
export function seeLesson(
  database: CairnDatabase,
  entryId: string,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'lessons/see', label: 'Look at a lesson again' }
  return commit(database, command, async (recorder) => {
    const entry = await getLesson(recorder, entryId)
    return recorder.put('entries', { ...entry, lesson: seenLesson(entry.lesson, today()) })
  })
}

/** Keeps a thought about a lesson as an entry of today that links to it, and has it looked at. */
export function addLessonThought(
  database: CairnDatabase,
  entryId: string,
  thought: string,
): Promise<Result<Entry, CommitError>> {
  const draft = { thought }
  const command = { command: 'lessons/add-thought', label: 'Add a thought to a lesson', draft }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(thoughtSchema, { thought })
    const entry = await getLesson(recorder, entryId)
    await recorder.put('entries', { ...entry, lesson: seenLesson(entry.lesson, today()) })
    const { letters, competencies, people } = entry
    const text = `${checked.thought}\n\n${linkTo(entry)}`
    return recorder.put('entries', {
      ...{ ...recorder.fresh(), ...plainEntry, day: today(), at: recorder.at, text },
      ...{ tags: [], letters, competencies, people, source: null },
    })
  })
}

/** It does not come back any more. */
export function letLessonGo(
  database: CairnDatabase,
  entryId: string,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'lessons/let-go', label: 'Let a lesson rest' }
  return commit(database, command, async (recorder) => {
    const entry = await getLesson(recorder, entryId)
    return recorder.put('entries', { ...entry, lesson: restedLesson(entry.lesson) })
  })
}

/** A rested lesson comes back again, from the first gap on. */
export function wakeLesson(
  database: CairnDatabase,
  entryId: string,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'lessons/wake', label: 'Have a lesson come back' }
  return commit(database, command, async (recorder) => {
    const entry = await getLesson(recorder, entryId)
    return recorder.put('entries', { ...entry, lesson: wokenLesson(entry.lesson, today()) })
  })
}

/** A line of Markdown that says which lesson a thought is about, and leads to its entry. */
function linkTo({ id, lesson }: EntryWithLesson): string {
  const text = lesson.text.replace(/[\\[\]*_`<>~|]/g, '\\$&')
  return `About the lesson [${text}](${entryHref(id)})`
}

async function getLesson(recorder: Recorder, id: string): Promise<EntryWithLesson> {
  const entry = await getEntry(recorder, id)
  if (entry.lesson === null) throw refuse('entryId', 'the id of an entry with a lesson')
  return { ...entry, lesson: entry.lesson }
}
