import styles from './choice-chips.module.css'

interface ChoiceChipsProps<Value extends string> {
  readonly label: string
  readonly hint?: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: readonly Value[]
  readonly onChange: (value: Value[]) => void
}

/** A few things of which any may hold: check boxes that look like what they are about. */
export function ChoiceChips<Value extends string>({
  label,
  hint,
  options,
  value,
  onChange,
}: ChoiceChipsProps<Value>) {
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {options.map((option) => (
        <label key={option.value} className={styles.chip}>
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...value, option.value]
                  : value.filter((each) => each !== option.value),
              )
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
