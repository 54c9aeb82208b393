import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Entry, type EntryForm, entryFormSchema, plainEntry } from '#shared/records/entry.ts'
import { err, type Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import type { CommitError } from '../../../data/commit-error.ts'
import { useDatabase } from '../../../data/data-context.ts'
import { useEntryCommands } from '../../../data/entries/use-entry-commands.ts'
import { keepDraft } from '../../../data/kept-drafts.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'

export type EntryFormHandle = ReturnType<typeof useEntryForm>

/** What an entry begins with that was not stored yet. */
export type EntryStart = Pick<EntryForm, 'day' | 'at' | 'prompt' | 'letters'>

interface EntryFormOptions {
  /** null until the first character was stored, and shortly after. */
  readonly entry: Entry | null
  readonly id: string | null
  readonly start: EntryStart
  /** The entry was stored for the first time. */
  readonly onMade: (id: string) => void
}

/** What was typed into a new entry and could not be stored. */
const NEW = 'entry/new'

type Saved = Result<{ readonly updatedAt: string }, CommitError>

/** Said of an entry without a word in it. Nobody sees it: its fields just wait. */
const NOTHING_WRITTEN = err({
  type: 'InvalidValue',
  field: 'text',
  expected: 'an entry of at least one character',
} as const)

/**
 * The fields of an entry, stored as they come to rest. One that is new is stored with its first character; what was
 * chosen before that, such as a mood, goes along then.
 */
export function useEntryForm({ entry, id, start, onMade }: EntryFormOptions) {
  const database = useDatabase()
  const { addEntry, saveEntry, removeEmptyEntry } = useEntryCommands()
  const blank = useMemo(() => emptyForm(start), [start])
  const filled = useMemo(() => (entry === null ? null : formOf(entry)), [entry])
  const known = useRef(id)
  const adding = useRef<Promise<Saved> | null>(null)
  /** A template that the person has not written into says nothing yet. */
  const [template, setTemplate] = useState('')

  async function add(values: EntryForm): Promise<Saved> {
    const added = await addEntry(pickFitting(values))
    if (!added.ok) return added
    known.current = added.value.id
    onMade(added.value.id)
    return added
  }

  async function save(patch: Partial<EntryForm>): Promise<Saved> {
    // The second pause may come while the first character is still on its way to the disk.
    if (adding.current !== null) await adding.current
    if (known.current !== null) return saveEntry(known.current, patch)
    const values = handle.form.getValues()
    if (saysNothing(values.text, template)) return NOTHING_WRITTEN
    adding.current = add(values)
    const added = await adding.current
    adding.current = null
    return added
  }

  const handle = useAutosavedForm<EntryForm>({
    name: id === null ? NEW : `entry/${id}`,
    schema: entryFormSchema,
    stored: filled ?? blank,
    storedAt: entry?.updatedAt ?? null,
    save,
  })
  const { form, flush } = handle

  const written = useRef(template)
  useEffect(() => {
    written.current = template
  }, [template])
  useEffect(() => {
    return () => {
      const text = form.getValues('text')
      const made = known.current
      if (made === null && saysNothing(text, written.current)) keepDraft(database.name, NEW, {})
      if (made !== null && text.trim() === '') {
        void flush().then(() => void removeEmptyEntry(made))
      }
    }
  }, [database, form, flush, removeEmptyEntry])

  /** The id of the entry, which is stored for it if need be: a picture has to belong to something. */
  const getId = useCallback(async () => {
    await flush()
    if (adding.current !== null) await adding.current
    if (known.current === null) {
      const added = await addEntry(pickFitting(form.getValues()))
      if (!added.ok) return null
      known.current = added.value.id
      onMade(added.value.id)
    }
    return known.current
  }, [flush, form, addEntry, onMade])

  return { ...handle, getId, template, setTemplate }
}

/** Nothing but room, or a template as it was given. */
export function saysNothing(text: string, template: string): boolean {
  return text.trim() === '' || text === template
}

function emptyForm(start: EntryStart): EntryForm {
  return { ...plainEntry, tags: [], competencies: [], people: [], text: '', ...start }
}

function formOf(entry: Entry): EntryForm {
  const {
    day,
    at,
    kind,
    text,
    tags,
    starred,
    letters,
    competencies,
    people,
    mood,
    prompt,
    lesson,
  } = entry
  return { day, at, kind, text, tags, starred, letters, competencies, people, mood, prompt, lesson }
}

/** A field that does not fit stays with its error and holds up no other. */
function pickFitting(values: EntryForm): EntryForm {
  const fits = (name: keyof EntryForm) => parseWith(entryFormSchema.shape[name], values[name]).ok
  const blank = emptyForm({ day: values.day, at: null, prompt: '', letters: [] })
  const names = Object.keys(entryFormSchema.shape) as (keyof EntryForm)[]
  const fitting = Object.fromEntries(names.filter(fits).map((name) => [name, values[name]]))
  return { ...blank, ...fitting }
}
