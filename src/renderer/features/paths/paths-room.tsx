import { Suspense } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Catalog } from '#shared/catalog.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type PathsView, parseAddress } from './address.ts'
import { ComparePage } from './compare/compare-page.tsx'
import { CompetenciesPage } from './competency/competencies-page.tsx'
import { CompetencyPage } from './competency/competency-page.tsx'
import { Overview } from './overview/overview.tsx'
import { FailureNotice } from './parts/failure-notice.tsx'
import { NotFound } from './parts/not-found.tsx'
import { RoomSkeleton } from './parts/room-skeleton.tsx'
import { RolePage } from './role/role-page.tsx'
import { RungPage } from './rung/rung-page.tsx'
import { defaultSize, type Person, usePerson } from './use-person.ts'

// Few have a ladder of their own, so its screens are fetched when they are first asked for.
const LadderPages = lazyPart(async () => (await import('./ladders/ladder-pages.tsx')).LadderPages)

/** Everything under `#/paths`: the roles, what they ask for, and how two of them differ. */
export function PathsRoom() {
  const [location] = useHashLocation()
  const { catalog, error, retry } = useCatalog()
  const person = usePerson()
  const view = parseAddress(location)
  if (error !== null) {
    return (
      <>
        <PageHeader title="Paths" />
        <FailureNotice error={error} onRetry={retry}>
          The roles could not be read
        </FailureNotice>
      </>
    )
  }
  if (catalog === null || person === null) return <RoomSkeleton />
  return <View view={view} catalog={catalog} person={person} />
}

interface ViewProps {
  view: PathsView
  catalog: Catalog
  person: Person
}

function View({ view, catalog, person }: ViewProps) {
  const usual = defaultSize(person.goal)
  switch (view.kind) {
    case 'unknown':
      return <NotFound what={view.what} />
    case 'overview':
      return <Overview catalog={catalog} person={person} size={view.size ?? usual} />
    case 'role': {
      const target = { path: view.path, organization: view.size ?? usual }
      return <RolePage key={view.path} catalog={catalog} person={person} target={target} />
    }
    case 'compare':
      return (
        <ComparePage
          catalog={catalog}
          person={person}
          first={{ path: view.first.path, organization: view.first.size ?? usual }}
          second={{ path: view.second.path, organization: view.second.size ?? usual }}
        />
      )
    case 'rung':
      return <RungPage catalog={catalog} id={view.id} size={usual} />
    case 'ladders':
    case 'ladder':
    case 'compare-levels':
      return (
        <Suspense fallback={<RoomSkeleton />}>
          <LadderPages.Component view={view} catalog={catalog} person={person} />
        </Suspense>
      )
    case 'competencies':
      return <CompetenciesPage catalog={catalog} person={person} size={view.size ?? usual} />
    case 'competency':
      return (
        <CompetencyPage catalog={catalog} person={person} id={view.id} size={view.size ?? usual} />
      )
  }
}
