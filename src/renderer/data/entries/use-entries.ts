import { useEffect, useRef, useState } from 'react'
import type { Entry } from '#shared/records/entry.ts'
import { useDatabase } from '../data-context.ts'
import { useRead } from '../use-read.ts'
import type { EntryFilter } from './entry-filter.ts'
import { readEntry } from './entry-records.ts'
import { readEntryLinks, readKnownTags, readNeighbors } from './entry-surroundings.ts'
import { type ShownEntries, watchEntryPages } from './watch-entry-pages.ts'

/** One entry; undefined while being read, null where there is none. */
export function useEntry(id: string): Entry | null | undefined {
  return useRead(`entry/${id}`, async (database) => (await readEntry(database, id)) ?? null)
}

/** The entries next to one in the order of the days; undefined while being read. */
export function useNeighbors(entry: Pick<Entry, 'id' | 'day'>) {
  return useRead(`neighbors/${entry.day}/${entry.id}`, (database) => readNeighbors(database, entry))
}

/** The evidence and the actions that came of an entry; undefined while being read. */
export function useEntryLinks(id: string) {
  return useRead(`entry-links/${id}`, (database) => readEntryLinks(database, id))
}

/** Tags of the newest entries, read once: to be chosen from. */
export function useKnownTags(): readonly string[] {
  const database = useDatabase()
  const [tags, setTags] = useState<readonly string[]>([])
  useEffect(() => {
    let isCurrent = true
    void readKnownTags(database).then((known) => isCurrent && setTags(known))
    return () => {
      isCurrent = false
    }
  }, [database])
  return tags
}

/**
 * The journal from its newest entry back, 50 at first and 50 more with each `more`; undefined while being read. A
 * changed filter begins anew.
 */
export function useEntriesByDay(
  filter: EntryFilter,
): (ShownEntries & { more(): void }) | undefined {
  const database = useDatabase()
  const { letter, competency, person, starred } = filter
  const key = [database.name, letter, competency, person, starred].join('/')
  const [answer, setAnswer] = useState<{ key: string; shown: ShownEntries } | null>(null)
  const [defect, setDefect] = useState<{ error: unknown } | null>(null)
  const watching = useRef<ReturnType<typeof watchEntryPages> | null>(null)
  useEffect(() => {
    const watch = watchEntryPages(
      database,
      { letter, competency, person, starred },
      (shown) => setAnswer({ key, shown }),
      (error) => setDefect({ error }),
    )
    watching.current = watch
    return watch.stop
  }, [database, key, letter, competency, person, starred])
  if (defect !== null) throw defect.error
  if (answer?.key !== key) return undefined
  return { ...answer.shown, more: () => watching.current?.more() }
}
