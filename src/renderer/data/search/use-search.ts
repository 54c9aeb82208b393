import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isFiltering, type SearchFilters } from '#shared/search/search-query.ts'
import { isStorageFailure } from '../commit-error.ts'
import { useDatabase } from '../data-context.ts'
import type { CairnDatabase } from '../database.ts'
import { type SearchFailure, searchIn } from './search-client.ts'
import type { SearchState } from './search-message.ts'
import { type SearchAnswer, type SearchQuestion, searchRecords } from './search-records.ts'

export interface Search {
  /** What was found last; it stays until the next answer is there. Null before the first, and while nothing is asked for. */
  readonly answer: SearchAnswer | null
  readonly error: SearchFailure | null
  readonly pending: boolean
  /** How far the index is. */
  readonly state: SearchState
}

const NOTHING = { answer: null, error: null, pending: false } as const

/**
 * Looks for what is typed, as it is typed, and again when records have changed. Only the answer to the newest question is
 * shown. Nothing is asked for while neither words nor filters say what.
 */
export function useSearch(text: string, filters: SearchFilters, limit: number): Search {
  const database = useDatabase()
  const client = searchIn(database)
  const state = useSyncExternalStore(client.subscribe, client.state)
  const [shown, setShown] = useState<Omit<Search, 'state'>>(NOTHING)
  const newest = useRef(0)
  // Small plain data, built anew at each render: compare what it says.
  const asked = JSON.stringify({ text, filters, limit })
  // What is being read in for the first time is asked again at every tenth, what is in step at every change.
  const reached = state.phase === 'reading' ? Math.floor(state.share * 10) : toNumber(state)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was reached is what asks again
  useEffect(() => {
    const number = ++newest.current
    const question: SearchQuestion = JSON.parse(asked)
    if (question.text.trim() === '' && !isFiltering(question.filters)) {
      setShown(NOTHING)
      return
    }
    setShown((before) => ({ ...before, pending: true }))
    void ask(database, question).then((found) => {
      if (number !== newest.current || found === null) return
      setShown((before) => ({
        answer: found.ok ? found.value : before.answer,
        error: found.ok ? null : found.error,
        pending: false,
      }))
    })
  }, [database, asked, reached])

  useEffect(() => {
    return () => {
      newest.current += 1
    }
  }, [])

  return { ...shown, state }
}

/** Null where the records were closed meanwhile: the provider tells why. */
async function ask(database: CairnDatabase, question: SearchQuestion) {
  try {
    return await searchRecords(database, question)
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    return database.isOpen()
      ? ({ ok: false, error: { type: 'Unavailable', reason: error.message } } as const)
      : null
  }
}

function toNumber(state: SearchState): number {
  return state.phase === 'ready' ? state.changeNumber : -1
}
