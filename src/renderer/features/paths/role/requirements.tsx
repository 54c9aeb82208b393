import type { Catalog, TargetRequirements } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import { Section } from '../../../ui/section.tsx'
import { Columns } from '../parts/columns.tsx'
import { capabilityRows, competencyRows, type RequirementRow, standingOf } from '../requirements.ts'
import { RequirementList } from './requirement-list.tsx'

export interface RequirementsProps {
  catalog: Catalog
  requirements: TargetRequirements
  /** null until it is known. */
  assessment: Assessment | null
}

/** The five capabilities and eight competencies with the person's own values beside them. */
export function Requirements({ catalog, requirements, assessment }: RequirementsProps) {
  const toList = (rows: readonly RequirementRow[]) => (
    <RequirementList
      size={requirements.target.organization}
      rows={rows.map((row) => ({ ...row, standing: standingOf(assessment, row.id) }))}
    />
  )
  return (
    <Section
      title="What it asks for"
      lede="On a scale of 1 to 10. The bar is where you are, the tick what the role asks for. What is critical counts double."
    >
      <Columns
        columns={[
          {
            title: 'Technical capabilities',
            content: toList(capabilityRows(catalog, requirements)),
          },
          {
            title: 'Leadership competencies',
            content: toList(competencyRows(catalog, requirements)),
          },
        ]}
      />
    </Section>
  )
}
