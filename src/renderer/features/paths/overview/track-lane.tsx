import type { Catalog, Track } from '#shared/catalog.ts'
import type { OrganizationSize } from '#shared/vocabulary.ts'
import { Section } from '../../../ui/section.tsx'
import { findTarget } from '../requirements.ts'
import { isGoal, type Nearness, type Person } from '../use-person.ts'
import { RoleRow } from './role-row.tsx'
import styles from './track-lane.module.css'

export interface TrackLaneProps {
  catalog: Catalog
  track: Track
  size: OrganizationSize
  goal: Person['goal']
  nearness: Nearness
}

/** One of the three tracks with its roles, columns aligned from lane to lane. */
export function TrackLane({ catalog, track, size, goal, nearness }: TrackLaneProps) {
  return (
    <Section title={track.label} lede={track.description}>
      <div className={styles.lane}>
        <p className={styles.heads} aria-hidden="true">
          <span>Experience</span>
          <span>Salary a year</span>
          <span>Readiness</span>
        </p>
        <ul className={styles.roles}>
          {track.paths.map((id) => {
            const target = { path: id, organization: size }
            const path = catalog.paths.find((candidate) => candidate.id === id)
            const requirements = findTarget(catalog, target)
            if (path === undefined || requirements === undefined) return null
            return (
              <RoleRow
                key={id}
                path={path}
                requirements={requirements}
                isGoal={isGoal(goal, target)}
                readiness={nearness.of(target)}
                isAssumed={nearness.isAssumed}
              />
            )
          })}
        </ul>
      </div>
    </Section>
  )
}
