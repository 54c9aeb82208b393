import type { Catalog } from '#shared/catalog.ts'
import type { OrganizationSize } from '#shared/vocabulary.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { competencyHref, overviewHref } from '../address.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import type { Person } from '../use-person.ts'
import styles from './competencies-page.module.css'
import { groupSubjects, type Subject } from './groups.ts'
import { StandingMarks } from './standing-marks.tsx'
import { type GoalStanding, useGoalStanding } from './use-goal-standing.ts'

export interface CompetenciesPageProps {
  catalog: Catalog
  person: Person
  size: OrganizationSize
}

/** All that is rated from 1 to 10, each with what it means. */
export function CompetenciesPage({ catalog, person, size }: CompetenciesPageProps) {
  const standing = useGoalStanding(catalog, person)
  return (
    <>
      <Crumbs steps={[{ label: 'Paths', href: overviewHref(size) }]} />
      <PageHeader
        title="Competencies"
        lede="Eight competencies and five capabilities. Every role asks for all of them, each to its own degree."
      />
      {groupSubjects(catalog).map(({ id, label, subjects }) => (
        <Section key={id} title={label}>
          <ul className={styles.list}>
            {subjects.map((subject) => (
              <SubjectRow key={subject.id} subject={subject} standing={standing} size={size} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

interface SubjectRowProps {
  subject: Subject
  standing: GoalStanding
  size: OrganizationSize
}

function SubjectRow({ subject: { id, label, definition }, standing, size }: SubjectRowProps) {
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.name}>
          <a href={competencyHref(id, size)} className={styles.link}>
            {label}
          </a>
        </h3>
        <p className={styles.definition}>{definition}</p>
      </div>
      <StandingMarks current={standing.currentOf(id)} required={standing.requiredOf(id)} />
    </li>
  )
}
