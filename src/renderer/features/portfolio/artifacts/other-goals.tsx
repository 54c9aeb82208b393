import type { Catalog } from '#shared/catalog.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { countText } from '../format.ts'
import { ArtifactRow } from './artifact-row.tsx'
import styles from './artifacts.module.css'

interface OtherGoalsProps {
  readonly artifacts: readonly Artifact[]
  readonly catalog: Catalog
}

/** What was begun for another role, folded. It counts for this one by what it demonstrates. */
export function OtherGoals({ artifacts, catalog }: OtherGoalsProps) {
  if (artifacts.length === 0) return null
  const paths = catalog.paths.filter(({ id }) => artifacts.some(({ path }) => path === id))
  return (
    <Disclosure
      summary={`From other goals: ${countText(artifacts.length, 'artifact', 'artifacts')}`}
    >
      {paths.map(({ id, label }) => (
        <div key={id}>
          <h3 className={styles.between}>{label}</h3>
          <ul className={styles.rows}>
            {artifacts
              .filter(({ path }) => path === id)
              .map((artifact) => (
                <ArtifactRow key={artifact.id} artifact={artifact} catalog={catalog} />
              ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  )
}
