import type { Catalog } from '#shared/catalog.ts'
import type { OrganizationSize } from '#shared/vocabulary.ts'
import { useGoalLevel } from '../../../data/ladders/use-goal-level.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { GoalLevelLine } from '../../../ui/goal-level-line.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { compareHref, competenciesHref, LADDERS_HREF, overviewHref } from '../address.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { SizeControl } from '../parts/size-control.tsx'
import { type Person, useNearness } from '../use-person.ts'
import { LadderSection } from './ladder-section.tsx'
import styles from './overview.module.css'
import { TrackLane } from './track-lane.tsx'

export interface OverviewProps {
  catalog: Catalog
  person: Person
  size: OrganizationSize
}

/** All paths on one page, each with how near it is. */
export function Overview({ catalog, person, size }: OverviewProps) {
  const nearness = useNearness(person)
  const { goal } = person
  const level = useGoalLevel(goal)
  return (
    <>
      <PageHeader
        title="Paths"
        lede={
          <>
            Nine roles an engineer can grow into, and how near you are to each.
            <GoalLevelLine level={level} more=". Here the roles are as Cairn has them." />
          </>
        }
        actions={
          <>
            <LinkButton href={LADDERS_HREF}>Your own ladders</LinkButton>
            <LinkButton href={competenciesHref(size)}>Competencies</LinkButton>
            <LinkButton href={compareHref(...usualPair(goal, size))}>Compare two roles</LinkButton>
          </>
        }
      />
      <SizeControl catalog={catalog} size={size} hrefFor={overviewHref} />
      {nearness.error !== null && (
        <div className={styles.notice}>
          <FailureNotice error={nearness.error}>
            Your readiness could not be worked out
          </FailureNotice>
        </div>
      )}
      {person.isUnrated && (
        <div className={styles.notice}>
          <Notice actions={<LinkButton href="#/profile">Rate yourself</LinkButton>}>
            You have not rated yourself yet, so each rating counts as 5. How near you are is assumed
            until then.
          </Notice>
        </div>
      )}
      {catalog.tracks.map((track) => (
        <TrackLane
          key={track.id}
          catalog={catalog}
          track={track}
          size={size}
          goal={goal}
          nearness={nearness}
        />
      ))}
      <LadderSection catalog={catalog} size={size} goal={goal} />
    </>
  )
}

/** The goal beside its usual neighbor, or the two roles that are most often weighed against each other. */
function usualPair(goal: Person['goal'], organization: OrganizationSize) {
  const first = goal?.path ?? 'staff_engineer'
  const second = first === 'engineering_manager' ? 'staff_engineer' : 'engineering_manager'
  return [
    { path: first, organization },
    { path: second, organization },
  ] as const
}
