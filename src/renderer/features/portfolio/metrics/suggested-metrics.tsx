import type { Catalog, CatalogMetric } from '#shared/catalog.ts'
import { useWriter } from '../../../data/data-context.ts'
import { Button } from '../../../ui/button.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import styles from './metrics.module.css'

interface SuggestedMetricsProps {
  readonly suggested: readonly CatalogMetric[]
  readonly catalog: Catalog
  readonly onFollow: (chosen: readonly CatalogMetric[]) => void
}

/** Figures that would carry the case for the goal and that nobody follows yet. */
export function SuggestedMetrics({ suggested, catalog, onFollow }: SuggestedMetricsProps) {
  const mayWrite = useWriter()
  return (
    <Section
      title="Suggested for your goal"
      lede="Two or three that you can really measure say more than all of them."
    >
      <ul className={styles.rows}>
        {suggested.map((metric) => (
          <li key={metric.key} className={styles.suggestion}>
            <div className={styles.words}>
              <p className={styles.suggested}>
                {metric.title} <ProvenanceMark source={metric.source} />
              </p>
              <p className={styles.span}>{metric.hint}</p>
              <p className={styles.shows}>
                {metric.subjects.map((subject) => subjectLabel(catalog, subject)).join(' · ')}
              </p>
            </div>
            {mayWrite && (
              <Button
                size="small"
                aria-label={`Follow this: ${metric.title}`}
                onClick={() => onFollow([metric])}
              >
                Follow this
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
