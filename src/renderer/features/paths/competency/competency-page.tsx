import type { Catalog } from '#shared/catalog.ts'
import type { OrganizationSize, RatingSubject } from '#shared/vocabulary.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { competenciesHref, competencyHref, overviewHref } from '../address.ts'
import { formatWhole } from '../format.ts'
import { Columns } from '../parts/columns.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { SizeControl } from '../parts/size-control.tsx'
import { TextList } from '../parts/text-list.tsx'
import type { Person } from '../use-person.ts'
import { AskingRoles } from './asking-roles.tsx'
import styles from './competency-page.module.css'
import { findSubject, isCompetency } from './groups.ts'
import { Levels } from './levels.tsx'
import { useGoalStanding } from './use-goal-standing.ts'

export interface CompetencyPageProps {
  catalog: Catalog
  person: Person
  id: RatingSubject
  size: OrganizationSize
}

/** One competency or capability: what its levels look like, how to grow in it, and who asks for how much. */
export function CompetencyPage({ catalog, person, id, size }: CompetencyPageProps) {
  const standing = useGoalStanding(catalog, person)
  const subject = findSubject(catalog, id)
  if (subject === undefined) return <NotFound what="competency" />
  const foundations = subject.buildsOn.flatMap((other) => findSubject(catalog, other) ?? [])
  const { weeksPerPoint } = subject
  const cutPoints = catalog.levels[0]?.source ?? 'judgement'
  return (
    <>
      <Crumbs
        steps={[
          { label: 'Paths', href: overviewHref(size) },
          { label: 'Competencies', href: competenciesHref(size) },
        ]}
      />
      <PageHeader title={subject.label} lede={subject.definition} />
      <Section
        title="Four levels"
        lede={
          <>
            What each looks like{'\u00a0'}
            <ProvenanceMark source={subject.source} /> and where it begins on the scale of 1 to 10
            {'\u00a0'}
            <ProvenanceMark source={cutPoints} />
          </>
        }
      >
        <Levels
          levels={catalog.levels}
          texts={subject.levels}
          current={standing.currentOf(id)}
          required={standing.requiredOf(id)}
        />
      </Section>
      {isCompetency(subject) && (
        <Section title="Seeing it and growing it">
          <Columns
            columns={[
              { title: 'How it shows', content: <TextList items={subject.criteria} /> },
              { title: 'What develops it', content: <TextList items={subject.activities} /> },
            ]}
          />
        </Section>
      )}
      <Section title="What it takes">
        <p className={styles.weeks}>
          About {formatWhole(weeksPerPoint.value)} weeks for one point at the usual pace{' '}
          <ProvenanceMark source={weeksPerPoint.source} note={weeksPerPoint.basis} />
        </p>
        {foundations.length > 0 && (
          <p className={styles.foundations}>
            It pays to have first:{' '}
            {foundations.map((other, index) => (
              <span key={other.id}>
                {index > 0 && ', '}
                <a href={competencyHref(other.id, size)}>{other.label}</a>
              </span>
            ))}
          </p>
        )}
      </Section>
      <Section title="Who asks for how much">
        <SizeControl
          catalog={catalog}
          size={size}
          hrefFor={(organization) => competencyHref(id, organization)}
        />
        <AskingRoles catalog={catalog} id={id} size={size} />
      </Section>
    </>
  )
}
