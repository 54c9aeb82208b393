import type { Catalog } from '#shared/catalog.ts'
import { withAsked } from '#shared/ladder/with-asked.ts'
import type { Target } from '#shared/vocabulary.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { compareHref, overviewHref, roleHref } from '../address.ts'
import { Columns } from '../parts/columns.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { NextSteps } from '../parts/next-steps.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { SizeControl } from '../parts/size-control.tsx'
import { TextList } from '../parts/text-list.tsx'
import { findTarget } from '../requirements.ts'
import { isGoal, type Person, useTargetStanding } from '../use-person.ts'
import { ChallengeList } from './challenge-list.tsx'
import { ChooseGoal } from './choose-goal.tsx'
import { factsFor } from './facts-for.ts'
import { GoalEditor } from './goal-editor.tsx'
import { LadderLevels } from './ladder-levels.tsx'
import { MarketFacts } from './market-facts.tsx'
import { Requirements } from './requirements.tsx'
import { RoleFacts } from './role-facts.tsx'
import styles from './role-page.module.css'

export interface RolePageProps {
  catalog: Catalog
  person: Person
  target: Target
}

/** One role in one size of organization: what it is, what it asks for, and how the person stands to it. */
export function RolePage({ catalog, person, target }: RolePageProps) {
  const { assessment, error } = useTargetStanding(person, target)
  const path = catalog.paths.find(({ id }) => id === target.path)
  const found = findTarget(catalog, target)
  if (path === undefined || found === undefined) return <NotFound what="role" />
  const { goal } = person
  const requirements = withAsked(found, isGoal(goal, target) ? person.asked : [])
  const size = target.organization
  const rungs = catalog.rungs.filter((rung) => rung.path === path.id)
  return (
    <>
      <Crumbs steps={[{ label: 'Paths', href: overviewHref(size) }]} />
      <PageHeader
        title={path.label}
        lede={path.description}
        actions={
          <>
            <LinkButton href={compareHref(target, rivalOf(person, target))}>Compare</LinkButton>
            <ChooseGoal goal={goal} target={target} />
          </>
        }
      />
      {goal?.path === target.path && <GoalEditor catalog={catalog} goal={goal} />}
      <SizeControl
        catalog={catalog}
        label="Show this role in"
        size={size}
        hrefFor={(organization) => roleHref({ ...target, organization })}
      />
      {error !== null && (
        <FailureNotice error={error}>Your readiness could not be worked out</FailureNotice>
      )}
      <Section title="At this size">
        <p className={styles.scope}>{requirements.scope}</p>
        <RoleFacts
          catalog={catalog}
          path={path}
          requirements={requirements}
          readiness={assessment?.readiness ?? null}
          isAssumed={person.isUnrated}
        />
      </Section>
      <Section title="What you do">
        <Columns
          columns={[
            {
              title: 'Responsibilities',
              content: <TextList items={requirements.responsibilities} />,
            },
            { title: 'Skills', content: <TextList items={requirements.skills} /> },
          ]}
        />
      </Section>
      <Requirements catalog={catalog} requirements={requirements} assessment={assessment} />
      <ChallengeList
        catalog={catalog}
        challenges={requirements.challenges}
        done={person.profile?.challengesDone ?? {}}
      />
      <Section title="Where it leads">
        <Columns
          columns={[
            {
              title: 'Next steps',
              content: <NextSteps steps={requirements.nextSteps} size={size} />,
            },
            ...(rungs.length === 0
              ? []
              : [{ title: 'On the ladder', content: <LadderLevels rungs={rungs} /> }]),
          ]}
        />
      </Section>
      <MarketFacts facts={factsFor(catalog, path.id)} />
    </>
  )
}

/** What one would compare with: the goal where another role is looked at, else a role one is likely to weigh it against. */
function rivalOf({ goal }: Person, target: Target): Target {
  if (goal !== null && !isGoal(goal, target)) {
    return { path: goal.path, organization: goal.organization }
  }
  const path = target.path === 'engineering_manager' ? 'staff_engineer' : 'engineering_manager'
  return { path, organization: target.organization }
}
