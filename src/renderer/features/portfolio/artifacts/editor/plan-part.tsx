import { useController } from 'react-hook-form'
import { ARTIFACT_KINDS } from '#shared/vocabulary.ts'
import { SelectField } from '../../../../ui/select-field.tsx'
import styles from '../../editor/editor.module.css'
import { PeopleField } from '../../editor/people-field.tsx'
import { KIND_WORDS } from '../artifact-words.ts'
import { DueField } from './due-field.tsx'
import type { ArtifactFormHandle } from './use-artifact-form.ts'

/** When it is due, who looks it over, and what kind it is. */
export function PlanPart({ form: { control }, errorOf }: ArtifactFormHandle) {
  const { field: kind } = useController({ control, name: 'kind' })
  const { field: due } = useController({ control, name: 'due' })
  const { field: reviewers } = useController({ control, name: 'reviewers' })
  return (
    <div className={styles.fields}>
      <DueField value={due.value} onChange={due.onChange} />
      <PeopleField
        label="Who looks it over"
        value={reviewers.value}
        onChange={reviewers.onChange}
        most={20}
        error={errorOf('reviewers')}
      />
      <SelectField
        {...kind}
        label="Kind"
        hint={KIND_WORDS[kind.value].hint}
        options={ARTIFACT_KINDS.map((value) => ({ value, label: KIND_WORDS[value].label }))}
      />
    </div>
  )
}
