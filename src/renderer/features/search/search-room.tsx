import { useRef, useState } from 'react'
import { isFiltering } from '#shared/search/search-query.ts'
import { useSearch } from '../../data/search/use-search.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { NOTHING_WANTED, wantedToFilters } from './address.ts'
import { useFocusOnArrival } from './focus-on-arrival.ts'
import { HitList, type HitListControl } from './hit-list.tsx'
import { SearchField } from './search-field.tsx'
import { SearchFilters } from './search-filters.tsx'
import { SearchOutcome } from './search-outcome.tsx'
import { useWanted } from './use-wanted.ts'

/** Hits read at first and for each time the end is reached, and in all. Source: judgement; who looks further narrows down. */
const HITS_AT_ONCE = 40
const MOST_HITS = 1000

/** Everything the person ever wrote, found as they type. */
export function SearchRoom() {
  const { wanted, change, settle } = useWanted()
  const filters = wantedToFilters(wanted)
  const question = JSON.stringify(wanted)
  const [shown, setShown] = useState({ question, limit: HITS_AT_ONCE })
  const limit = shown.question === question ? shown.limit : HITS_AT_ONCE
  const search = useSearch(wanted.text, filters, limit)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HitListControl>(null)
  useFocusOnArrival(field)
  const hits = search.answer?.hits ?? []

  function showMore(): void {
    if (hits.length < limit || limit >= MOST_HITS) return
    setShown({ question, limit: limit + HITS_AT_ONCE })
  }

  return (
    <>
      <PageHeader title="Search" />
      <search>
        <SearchField
          field={field}
          text={wanted.text}
          onChange={(text) => change({ text })}
          onDown={() => list.current?.focus(0)}
          onEnter={() => list.current?.open(0)}
        />
        <SearchFilters wanted={wanted} onChange={change} />
      </search>
      <SearchOutcome
        search={search}
        isFiltered={isFiltering(filters)}
        onClear={() => {
          change({ ...NOTHING_WANTED, text: wanted.text })
          field.current?.focus()
        }}
      />
      {hits.length > 0 && (
        <HitList
          control={list}
          hits={hits}
          onLeave={() => field.current?.focus()}
          onOpen={settle}
          onEnd={showMore}
        />
      )}
    </>
  )
}
