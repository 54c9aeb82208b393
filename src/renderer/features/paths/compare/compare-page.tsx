import type { Catalog } from '#shared/catalog.ts'
import type { Target } from '#shared/vocabulary.ts'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { compareHref, overviewHref } from '../address.ts'
import { Columns } from '../parts/columns.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { findTarget } from '../requirements.ts'
import { type Person, useNearness } from '../use-person.ts'
import styles from './compare-page.module.css'
import { ComparedChallenges } from './compared-challenges.tsx'
import { ComparedFacts } from './compared-facts.tsx'
import { ComparedRequirements } from './compared-requirements.tsx'
import { ComparedTexts } from './compared-texts.tsx'
import { compareCapabilities, compareCompetencies, summarize } from './comparison.ts'
import { SidePicker } from './side-picker.tsx'
import { toSides } from './sides.ts'

export interface ComparePageProps {
  catalog: Catalog
  person: Person
  first: Target
  second: Target
}

/** Two roles side by side: what each asks for and gives, and where they differ. */
export function ComparePage({ catalog, person, first, second }: ComparePageProps) {
  const nearness = useNearness(person)
  const one = findTarget(catalog, first)
  const other = findTarget(catalog, second)
  if (one === undefined || other === undefined) return <NotFound what="role" />
  const sides = toSides(catalog, one, other)
  const capabilities = compareCapabilities(catalog, one, other)
  const competencies = compareCompetencies(catalog, one, other)
  const isSame = first.path === second.path && first.organization === second.organization
  const names = [sides.first.name, sides.second.name] as const
  return (
    <>
      <Crumbs steps={[{ label: 'Paths', href: overviewHref(first.organization) }]} />
      <PageHeader
        title="Two roles side by side"
        lede={summarize([...capabilities, ...competencies], ...names)}
      />
      <div className={styles.pickers}>
        <SidePicker
          catalog={catalog}
          label="First role"
          organizationLabel="First organization"
          tone="first"
          target={first}
          hrefFor={(target) => compareHref(target, second)}
        />
        <SidePicker
          catalog={catalog}
          label="Second role"
          organizationLabel="Second organization"
          tone="second"
          target={second}
          hrefFor={(target) => compareHref(first, target)}
        />
      </div>
      {isSame && (
        <Notice>Both sides show the same role. Change one of them to see a difference.</Notice>
      )}
      {nearness.error !== null && (
        <FailureNotice error={nearness.error}>Your readiness could not be worked out</FailureNotice>
      )}
      <Section title="At a glance">
        <ComparedFacts catalog={catalog} sides={sides} nearness={nearness} />
      </Section>
      <Section
        title="What they ask for"
        lede={`On a scale of 1 to 10. The upper bar is ${names[0]}, the lower one ${names[1]}.`}
      >
        <Columns
          columns={[
            {
              title: 'Technical capabilities',
              content: <ComparedRequirements rows={capabilities} sides={sides} />,
            },
            {
              title: 'Leadership competencies',
              content: <ComparedRequirements rows={competencies} sides={sides} />,
            },
          ]}
        />
      </Section>
      <ComparedChallenges catalog={catalog} sides={sides} />
      <ComparedTexts
        title="Responsibilities"
        first={one.responsibilities}
        second={other.responsibilities}
        sides={sides}
      />
      <ComparedTexts title="Skills" first={one.skills} second={other.skills} sides={sides} />
    </>
  )
}
