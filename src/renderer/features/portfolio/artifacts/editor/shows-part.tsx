import { useId } from 'react'
import { useController } from 'react-hook-form'
import type { Catalog } from '#shared/catalog.ts'
import { artifactFields } from '#shared/records/artifact.ts'
import { parseWith } from '#shared/schema.ts'
import { ChipPicker } from '../../../../ui/chip-picker/chip-picker.tsx'
import { subjectOptions } from '../../../../ui/subject-options.ts'
import styles from '../../editor/editor.module.css'
import type { ArtifactFormHandle } from './use-artifact-form.ts'

interface ShowsPartProps extends ArtifactFormHandle {
  readonly catalog: Catalog
}

/** What it demonstrates, in words and by competency. */
export function ShowsPart({ form: { control }, errorOf, catalog }: ShowsPartProps) {
  const id = useId()
  const { field: demonstrates } = useController({ control, name: 'demonstrates' })
  const { field: competencies } = useController({ control, name: 'competencies' })
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        What it demonstrates
      </h2>
      <div className={styles.fields}>
        <ChipPicker
          label="In words"
          hint="As you would say it in a review. Enter adds what you typed."
          placeholder="Such as strategic thinking"
          options={demonstrates.value.map((label) => ({ value: label, label }))}
          value={demonstrates.value}
          onChange={demonstrates.onChange}
          // The words are their own value.
          onCreate={async (words) =>
            parseWith(artifactFields.demonstrates, [words.trim()]).ok ? words.trim() : null
          }
          most={12}
          error={errorOf('demonstrates')}
        />
        <ChipPicker
          label="Competencies"
          hint="What this amounts to, for the completeness of your portfolio. It counts from a draft on."
          placeholder="Such as influence"
          options={subjectOptions(catalog)}
          value={competencies.value}
          onChange={competencies.onChange}
          most={13}
          error={errorOf('competencies')}
        />
      </div>
    </section>
  )
}
