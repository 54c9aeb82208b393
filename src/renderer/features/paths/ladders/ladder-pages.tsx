import type { Catalog } from '#shared/catalog.ts'
import type { LaddersView } from '../address.ts'
import type { Person } from '../use-person.ts'
import { CompareLevelsPage } from './compare/compare-levels-page.tsx'
import { LadderPage } from './ladder-page.tsx'
import { LaddersPage } from './ladders-page.tsx'

interface LadderPagesProps {
  readonly view: LaddersView
  readonly catalog: Catalog
  readonly person: Person
}

/** Everything under `#/paths/ladders`. */
export function LadderPages({ view, catalog, person }: LadderPagesProps) {
  switch (view.kind) {
    case 'ladders':
      return <LaddersPage catalog={catalog} person={person} />
    case 'ladder':
      return (
        <LadderPage
          key={view.id}
          id={view.id}
          levelId={view.level}
          catalog={catalog}
          person={person}
        />
      )
    case 'compare-levels':
      return <CompareLevelsPage catalog={catalog} first={view.first} second={view.second} />
  }
}
