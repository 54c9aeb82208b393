import { classNames } from './class-names.ts'
import styles from './quiet-choice.module.css'

interface QuietChoiceProps<Id extends string> {
  readonly label: string
  /** What choosing none is called. */
  readonly all: string
  readonly value: Id | null
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (value: Id | null) => void
  /** For its width among its neighbors. */
  readonly className?: string | undefined
}

/** The platform's own list for narrowing, without a label above it: its first row says what it narrows. */
export function QuietChoice<Id extends string>({
  label,
  all,
  value,
  options,
  onChange,
  className,
}: QuietChoiceProps<Id>) {
  const isKnown = value === null || options.some(({ id }) => id === value)
  return (
    <select
      aria-label={label}
      className={classNames(styles.choice, className)}
      data-on={value !== null || undefined}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find(({ id }) => id === event.currentTarget.value)?.id ?? null)
      }
    >
      <option value="">{all}</option>
      {/* Narrowed to something that is not there: the list says so instead of showing another choice. */}
      {!isKnown && <option value={value}>Not there any more</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
