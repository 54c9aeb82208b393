import { useController } from 'react-hook-form'
import type { Catalog } from '#shared/catalog.ts'
import { EVIDENCE_STRENGTHS } from '#shared/evidence/strength.ts'
import { STRENGTH_WORDS } from '#shared/evidence/words.ts'
import type { EvidenceForm } from '#shared/records/evidence.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { subjectLabel, subjectOptions } from '../../../ui/subject-options.ts'
import styles from './editor.module.css'
import type { EvidenceFormHandle } from './use-evidence-form.ts'

interface CompetenciesPartProps extends EvidenceFormHandle {
  readonly catalog: Catalog
}

type Shown = EvidenceForm['competencies'][number]

/** Which competencies it shows, and how much it says about each. */
export function CompetenciesPart({ form: { control }, errorOf, catalog }: CompetenciesPartProps) {
  const { field } = useController({ control, name: 'competencies' })
  const shown: readonly Shown[] = field.value

  function choose(subjects: readonly string[]) {
    field.onChange(
      subjects.map((subject) => {
        const before = shown.find((each) => each.subject === subject)
        return before ?? { subject: subject as RatingSubject, strength: 2 }
      }),
    )
  }
  function setStrength(subject: RatingSubject, strength: Shown['strength']) {
    field.onChange(shown.map((each) => (each.subject === subject ? { subject, strength } : each)))
  }

  return (
    <section className={styles.part} aria-labelledby="evidence-shows">
      <h2 id="evidence-shows" className={styles.partTitle}>
        What it shows
      </h2>
      <ChipPicker
        label="Competencies"
        hint="One thing may show several. Each counts toward how sure your ratings are, never toward the score."
        placeholder="Such as influence"
        options={subjectOptions(catalog)}
        value={shown.map(({ subject }) => subject)}
        onChange={choose}
        most={13}
        error={errorOf('competencies')}
      />
      {shown.length > 0 && (
        <ul className={styles.rows}>
          {shown.map(({ subject, strength }) => (
            <li key={subject} className={styles.strength}>
              <SegmentedControl
                label={subjectLabel(catalog, subject)}
                value={`${strength}`}
                segments={EVIDENCE_STRENGTHS.map((each) => ({
                  value: `${each}`,
                  label: STRENGTH_WORDS[each].label,
                }))}
                onChange={(value) => setStrength(subject, Number(value) as Shown['strength'])}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
