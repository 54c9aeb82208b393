import { useController } from 'react-hook-form'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from '../../editor/editor.module.css'
import { BetterField } from '../better-field.tsx'
import own from './metric-editor.module.css'
import type { MetricFormHandle } from './use-metric-form.ts'

interface DefinitionPartProps extends MetricFormHandle {
  /** How the catalog would measure it. */
  readonly hint: string | undefined
}

/** What is measured, in what, and which way is up. */
export function DefinitionPart({
  form: { register, control },
  errorOf,
  hint,
}: DefinitionPartProps) {
  const { field: better } = useController({ control, name: 'better' })
  return (
    <section className={styles.part} aria-labelledby="metric-definition">
      <h2 id="metric-definition" className={styles.partTitle}>
        What is measured
      </h2>
      <div className={styles.fields}>
        <TextField {...register('title')} label="Title" hint={hint} error={errorOf('title')} />
        <div className={own.definition}>
          <TextField
            {...register('unit')}
            label="Unit"
            placeholder="Such as ms, % or a week"
            maxLength={30}
            error={errorOf('unit')}
          />
          <BetterField value={better.value} onChange={better.onChange} />
        </div>
      </div>
    </section>
  )
}
