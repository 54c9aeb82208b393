import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './editor.module.css'
import type { MilestoneFormHandle } from './use-milestone-form.ts'

/** What is to be done, how one gets oneself to do it, and what will show it. */
export function WordsPart({ form: { register }, errorOf }: MilestoneFormHandle) {
  return (
    <div className={styles.fields}>
      <TextField {...register('title')} label="Title" error={errorOf('title')} />
      <TextArea
        {...register('outcome')}
        label="Outcome"
        hint="What will be different once it is done."
        rows={2}
        error={errorOf('outcome')}
      />
      <TextArea
        {...register('cue')}
        label="If …, then I …"
        remark="optional"
        hint="Tie it to a moment you will notice: “If it is Monday at nine, then I …”. In studies such plans helped people do what they meant to, d = .65."
        rows={2}
        error={errorOf('cue')}
      />
      <TextArea
        {...register('proof')}
        label="What will show it"
        remark="optional"
        rows={2}
        error={errorOf('proof')}
      />
      <TextArea
        {...register('notes')}
        label="Notes"
        remark="optional"
        hint="A milestone with notes is yours: updating the plan leaves it alone."
        error={errorOf('notes')}
      />
    </div>
  )
}
