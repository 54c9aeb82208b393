import type { Catalog } from '#shared/catalog.ts'
import { byNeed, coverageOf, STALE_MONTHS } from '#shared/evidence/coverage.ts'
import { EVIDENCE_HALF_LIFE_MONTHS } from '#shared/evidence/effect.ts'
import { today } from '../../../data/clock.ts'
import { useEvidenceFacts } from '../../../data/evidence/use-evidence-facts.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { subjectOptions } from '../../../ui/subject-options.ts'
import { FirstEvidence } from '../list/first-evidence.tsx'
import styles from './coverage.module.css'
import { CoveragePicture } from './coverage-picture.tsx'
import { HelpSection } from './help-section.tsx'
import { useNeeds } from './use-needs.ts'

interface CoverageViewProps {
  readonly catalog: Catalog
}

/** What there is for each competency, when it is from, and where more would help. */
export function CoverageView({ catalog }: CoverageViewProps) {
  const asOf = today()
  const facts = useEvidenceFacts()
  const needs = useNeeds(asOf)
  if (facts === undefined || needs === undefined) return <PendingLine label="Counting" />
  if (facts.pieces.length === 0) return <FirstEvidence />
  const subjects = subjectOptions(catalog).map(({ value }) => value)
  const { quarters, rows } = coverageOf(facts.pieces, subjects, asOf)
  const sorted = byNeed(rows, needs.needOf)
  return (
    <>
      <div className={styles.picture}>
        <CoveragePicture
          quarters={quarters}
          rows={sorted}
          catalog={catalog}
          needOf={needs.needOf}
        />
        <p className={styles.note}>
          {needs.hasGoal
            ? 'What is critical for your goal comes first, then the largest gap. '
            : 'Without a goal, what has the least comes first. '}
          Thin is fewer than two pieces, or all of one kind. Stale is nothing for {STALE_MONTHS}{' '}
          months. What a piece counts halves every {EVIDENCE_HALF_LIFE_MONTHS} months.{' '}
          <ProvenanceMark source="judgement" note="No study of how evidence ages was found." />
        </p>
      </div>
      <HelpSection rows={sorted} catalog={catalog} needOf={needs.needOf} />
    </>
  )
}
