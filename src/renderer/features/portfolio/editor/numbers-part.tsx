import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { ImpactNumber } from '#shared/records/evidence.ts'
import { Button } from '../../../ui/button.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { changeToWords } from '../change-words.ts'
import styles from './editor.module.css'
import type { EvidenceFormHandle } from './use-evidence-form.ts'

const MOST = 10

/** A number as it is being typed; it counts once its value afterwards is there. */
type TypedNumber = Omit<ImpactNumber, 'after'> & { readonly after: number | null }

const EMPTY: TypedNumber = { what: '', before: null, after: null, unit: '' }

/** The impact in numbers, each with its change in words. */
export function NumbersPart({ form: { control }, errorOf }: EvidenceFormHandle) {
  const { field } = useController({ control, name: 'numbers' })
  const [coming, setComing] = useState<TypedNumber | null>(null)
  const stored: readonly TypedNumber[] = field.value
  const rows = coming === null ? stored : [...stored, coming]

  function change(at: number, patch: Partial<TypedNumber>) {
    const changed = { ...(rows[at] as TypedNumber), ...patch }
    if (at < stored.length) {
      field.onChange(stored.map((each, place) => (place === at ? changed : each)))
    } else if (isWhole(changed)) {
      field.onChange([...stored, changed])
      setComing(null)
    } else setComing(changed)
  }
  function remove(at: number) {
    if (at >= stored.length) setComing(null)
    else field.onChange(stored.filter((_, place) => place !== at))
  }

  return (
    <section className={styles.part} aria-labelledby="evidence-numbers">
      <h2 id="evidence-numbers" className={styles.partTitle}>
        Impact in numbers
      </h2>
      {rows.length === 0 && (
        <p className={styles.quiet}>
          One number from before and after says more than a page. Leave it out where there is none.
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number has no name of its own, and its fields keep the focus
          <li key={at}>
            <NumberRow
              row={row}
              number={at + 1}
              onChange={(patch) => change(at, patch)}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ul>
      <FieldError id="evidence-numbers-error" error={errorOf('numbers')} />
      {coming === null && rows.length < MOST && (
        <p>
          <Button size="small" onClick={() => setComing(EMPTY)}>
            Add a number
          </Button>
        </p>
      )}
    </section>
  )
}

interface NumberRowProps {
  readonly row: TypedNumber
  /** Counted from 1. */
  readonly number: number
  readonly onChange: (patch: Partial<TypedNumber>) => void
  readonly onRemove: () => void
}

function NumberRow({ row, number, onChange, onRemove }: NumberRowProps) {
  return (
    <fieldset className={styles.number}>
      <legend className="visually-hidden">Number {number}</legend>
      <div className={styles.what}>
        <TextField
          label="What was measured"
          placeholder="Such as time to deploy"
          value={row.what}
          onChange={(event) => onChange({ what: event.currentTarget.value })}
        />
      </div>
      <NumberField label="Before" value={row.before} onChange={(before) => onChange({ before })} />
      <NumberField label="After" value={row.after} onChange={(after) => onChange({ after })} />
      <TextField
        label="Unit"
        placeholder="minutes"
        value={row.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
      <IconButton label={`Remove number ${number}`} icon={<CloseSign />} onClick={onRemove} />
      {isWhole(row) && <p className={styles.change}>{changeToWords(row)}</p>}
    </fieldset>
  )
}

function isWhole(row: TypedNumber): row is ImpactNumber {
  return row.after !== null && !Number.isNaN(row.after) && !Number.isNaN(row.before)
}
