import { useMemo, useState } from 'react'
import type { CaptureContext } from '#shared/capture/find-marks.ts'
import { type Capture, type CaptureKind, readCapture } from '#shared/capture/read-capture.ts'
import type { Person } from '#shared/records/person.ts'
import { type StoredCapture, storeCapture } from '../../data/capture/store-capture.ts'
import { today } from '../../data/clock.ts'
import { useDatabase } from '../../data/data-context.ts'
import { firstWeekday } from '../../data/journal-days/first-weekday.ts'
import { keepDraft, readDraft } from '../../data/kept-drafts.ts'
import { addPerson, readPeople } from '../../data/people/person-repository.ts'
import { usePeople } from '../../data/people/use-people.ts'

const FORM = 'capture'
const KINDS: readonly CaptureKind[] = ['entry', 'action', 'evidence']

export interface CaptureState {
  readonly line: string
  readonly capture: Capture
  readonly context: CaptureContext
  /** Why the line could not be stored; null while nothing is wrong. */
  readonly problem: string | null
  readonly isStoring: boolean
  readonly type: (line: string) => void
  readonly choose: (kind: CaptureKind) => void
  readonly chooseNext: () => void
  /** Null where it was not stored: the line stays then, also for another time. */
  readonly store: () => Promise<StoredCapture | null>
  readonly addPerson: (name: string) => Promise<boolean>
}

/** The line that is being captured. It outlives the dialog until it is stored, so that nothing typed is lost. */
export function useCapture(): CaptureState {
  const database = useDatabase()
  const people = usePeople()
  const [line, setLine] = useState(() => {
    const { line: kept } = readDraft(database.name, FORM)
    return typeof kept === 'string' ? kept : ''
  })
  const [chosen, setChosen] = useState<CaptureKind | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isStoring, setIsStoring] = useState(false)
  const day = today()
  const context = useMemo(
    () => ({ today: day, firstWeekday: firstWeekday(), people: people ?? [] }),
    [day, people],
  )
  const capture = readCapture(line, chosen, context)

  /** Whoever is quick presses Enter before the people are read: the line names somebody all the same. */
  async function storeWith(known: readonly Person[] | undefined) {
    const everybody = known ?? (await readPeople(database).catch(() => null))
    if (everybody === null) return null
    return storeCapture(database, readCapture(line, chosen, { ...context, people: everybody }))
  }

  function type(next: string) {
    setLine(next)
    setProblem(null)
    keepDraft(database.name, FORM, next.trim() === '' ? {} : { line: next })
  }

  return {
    line,
    capture,
    context,
    problem,
    isStoring,
    type,
    choose: setChosen,
    chooseNext: () => {
      setChosen(KINDS[(KINDS.indexOf(capture.kind) + 1) % KINDS.length] ?? 'entry')
    },
    store: async () => {
      if (isStoring) return null
      if (capture.text === '') {
        setProblem('A few words are needed beside the marks.')
        return null
      }
      setIsStoring(true)
      const stored = await storeWith(people)
      setIsStoring(false)
      if (stored === null || !stored.ok) {
        setProblem('This could not be stored. The line stays here; try again in a moment.')
        return null
      }
      keepDraft(database.name, FORM, {})
      return stored.value
    },
    addPerson: async (name) => (await addPerson(database, { name })).ok,
  }
}
