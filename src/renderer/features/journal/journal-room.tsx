import { Suspense, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { entryHref } from '../../data/record-address.ts'
import { LinkButton } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import { FreshEntry, StoredEntry } from './entry/entry-page.tsx'
import { type JournalAddress, type NewEntry, parseAddress } from './list/address.ts'
import { goTo } from './list/go-to.ts'
import { JournalPage } from './list/journal-page.tsx'

const REVIEW = lazyPart(async () => (await import('./review/weekly-review.tsx')).WeeklyReview)
const PROMPTS = lazyPart(async () => (await import('./prompts/prompts-page.tsx')).PromptsPage)
const LESSONS = lazyPart(async () => (await import('./lessons/lessons-page.tsx')).LessonsPage)

/** Everything under `#/journal`: the entries, and what helps to write them and to come back to them. */
export function JournalRoom() {
  const [location] = useLocation()
  return (
    <Suspense fallback={<PendingLine label="Opening" />}>
      <Screen address={parseAddress(location)} />
    </Suspense>
  )
}

/** An entry that was begun in the editor that is open. */
interface Fresh {
  readonly key: number
  readonly begun: NewEntry
  /** null until it is stored. */
  readonly id: string | null
  /** Its own address has been arrived at. */
  readonly isPlaced: boolean
}

/** It keeps its editor, and its cursor, when it is stored and the address becomes its own. */
function followFresh(fresh: Fresh | null, address: JournalAddress): Fresh | null {
  if (address.kind === 'new') {
    const isOpen = fresh !== null && !fresh.isPlaced && isSameStart(fresh.begun, address.start)
    if (isOpen) return fresh
    return { key: (fresh?.key ?? 0) + 1, begun: address.start, id: null, isPlaced: false }
  }
  // It was left. Coming back to it is opening a stored entry.
  if (fresh === null || address.kind !== 'entry' || address.id !== fresh.id) return null
  return fresh.isPlaced ? fresh : { ...fresh, isPlaced: true }
}

function isSameStart(one: NewEntry, other: NewEntry): boolean {
  return one.day === other.day && one.prompt === other.prompt && one.letter === other.letter
}

function Screen({ address }: { readonly address: JournalAddress }) {
  const [known, setFresh] = useState<Fresh | null>(null)
  const fresh = followFresh(known, address)
  if (fresh !== known) setFresh(fresh)

  if (fresh !== null) {
    return (
      <FreshEntry
        key={fresh.key}
        begun={fresh.begun}
        id={fresh.id}
        onMade={(id) => {
          // First, since the address would else open it as another one.
          flushSync(() => setFresh((open) => open && { ...open, id }))
          goTo(entryHref(id))
        }}
      />
    )
  }
  switch (address.kind) {
    case 'list':
      return <JournalPage filter={address.filter} />
    case 'entry':
      return <StoredEntry key={address.id} id={address.id} />
    case 'review':
      return <REVIEW.Component />
    case 'prompts':
      return <PROMPTS.Component />
    case 'lessons':
      return <LESSONS.Component />
    default:
      return <NoSuchPage />
  }
}

function NoSuchPage() {
  return (
    <PageHeader
      title="There is nothing at this address"
      lede="It may have been typed or copied with a mistake."
      actions={
        <LinkButton variant="primary" href="#/journal">
          Open the journal
        </LinkButton>
      }
    />
  )
}
