import { useState } from 'react'
import type { Evidence } from '#shared/records/evidence.ts'
import { useRead } from '../use-read.ts'
import { readEvidence } from './evidence-records.ts'
import {
  type EvidenceFilter,
  type EvidencePage,
  type EvidencePlace,
  NO_FILTER,
  readEvidenceOf,
  readEvidencePage,
} from './read-evidence.ts'

/** Pieces read at first, and more with each step. */
const PAGE = 50

/** One piece; undefined while being read, null where there is none. */
export function useEvidence(id: string): Evidence | null | undefined {
  return useRead(`evidence/${id}`, async (database) => (await readEvidence(database, id)) ?? null)
}

export interface EvidenceList extends EvidencePage {
  /** Reads fifty more; null where there are none. */
  readonly showMore: (() => void) | null
}

/** The newest pieces by day, fifty at a time; undefined while being read. */
export function useEvidenceList(filter: EvidenceFilter = NO_FILTER): EvidenceList | undefined {
  const name = JSON.stringify(filter)
  const [wanted, setWanted] = useState({ name, limit: PAGE })
  const limit = wanted.name === name ? wanted.limit : PAGE
  const page = useRead(`evidence-list/${name}/${limit}`, (database) =>
    readEvidencePage(database, filter, limit),
  )
  // What is on the screen stays there while more is read.
  const [last, setLast] = useState({ name, page })
  if (page !== undefined && (page !== last.page || name !== last.name)) setLast({ name, page })
  const shown = page ?? (last.name === name ? last.page : undefined)
  if (shown === undefined) return undefined
  const hasMore = shown.found > limit
  return { ...shown, showMore: hasMore ? () => setWanted({ name, limit: limit + PAGE }) : null }
}

/** The pieces that belong to something, newest first; undefined while being read. */
export function useEvidenceOf(place: EvidencePlace): readonly Evidence[] | undefined {
  return useRead(`evidence-of/${JSON.stringify(place)}`, (database) =>
    readEvidenceOf(database, place),
  )
}
