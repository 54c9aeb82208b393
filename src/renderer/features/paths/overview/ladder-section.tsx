import type { Catalog } from '#shared/catalog.ts'
import type { OrganizationSize } from '#shared/vocabulary.ts'
import { LadderGraph } from '../../../ui/picture/ladder-graph.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Person } from '../use-person.ts'
import { catalogToLadder } from './ladder.ts'
import { LadderList } from './ladder-list.tsx'
import styles from './ladder-section.module.css'

export interface LadderSectionProps {
  catalog: Catalog
  size: OrganizationSize
  goal: Person['goal']
}

/** Roles and ladder levels with the steps between them: a graph, or a list where there is no room for one. */
export function LadderSection({ catalog, size, goal }: LadderSectionProps) {
  const ladder = catalogToLadder(catalog, size, goal)
  const lanes = catalog.tracks.map(({ id, label }) => ({ id, label }))
  return (
    <Section
      title="The ladder map"
      lede="Roles and the levels between them. A line is a usual next step; each name leads to its own page."
    >
      <div className={styles.graph}>
        <LadderGraph
          title="The ladder map"
          hideTitle
          lanes={lanes}
          nodes={ladder.nodes}
          edges={ladder.edges}
        />
      </div>
      <div className={styles.list}>
        <LadderList lanes={lanes} ladder={ladder} />
      </div>
    </Section>
  )
}
