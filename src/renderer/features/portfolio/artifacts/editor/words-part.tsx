import { useController } from 'react-hook-form'
import { ARTIFACT_STATUSES } from '#shared/vocabulary.ts'
import { SegmentedControl } from '../../../../ui/segmented-control.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from '../../editor/editor.module.css'
import { STATUS_WORDS } from '../artifact-words.ts'
import type { ArtifactFormHandle } from './use-artifact-form.ts'

/** What it is, and how far it is. */
export function WordsPart({ form: { register, control }, errorOf }: ArtifactFormHandle) {
  const { field: status } = useController({ control, name: 'status' })
  return (
    <div className={styles.fields}>
      <TextField {...register('title')} label="Title" error={errorOf('title')} />
      <SegmentedControl
        label="How far it is"
        value={status.value}
        segments={ARTIFACT_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].label }))}
        onChange={status.onChange}
      />
      <TextArea
        {...register('description')}
        label="What it is"
        remark="optional"
        rows={2}
        error={errorOf('description')}
      />
    </div>
  )
}
