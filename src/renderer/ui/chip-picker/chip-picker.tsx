import { useId, useRef, useState } from 'react'
import { classNames } from '../class-names.ts'
import { Field, type FieldTexts } from '../field.tsx'
import { CloseSign } from '../signs.tsx'
import styles from './chip-picker.module.css'
import { ChoiceList, optionId } from './choice-list.tsx'
import type { ChipOption } from './find-options.ts'
import { useChoices } from './use-choices.ts'

export interface ChipPickerProps extends FieldTexts {
  readonly options: readonly ChipOption[]
  /** The chosen ones, in the order they were chosen. */
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  /** Makes a new option of what was typed and answers with its value; null where it could not be made. */
  readonly onCreate?: (text: string) => Promise<string | null>
  readonly placeholder?: string
  /** How many can be chosen; any number where left out. */
  readonly most?: number
}

/**
 * Chosen things as chips that can be taken away, and a field that finds more. Arrows move through what was found,
 * Enter takes it, Backspace in the empty field takes the last chip away, Escape closes the list.
 */
export function ChipPicker({
  label,
  hint,
  error,
  remark,
  options,
  value,
  onChange,
  onCreate,
  placeholder,
  most = Number.POSITIVE_INFINITY,
}: ChipPickerProps) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const picker = useChoices({ options, value, onChange, onCreate, most, say: setSaid })
  const { choices, active, isOpen, isFull, typed } = picker
  // Beside chips the empty field needs no more than its caret: a row of its own would only be empty.
  const isSlim = value.length > 0 && typed === '' && !isFull

  function remove(each: string) {
    onChange(value.filter((other) => other !== each))
    setSaid(`${picker.labelOf(each)} taken away`)
    input.current?.focus()
  }

  return (
    <Field label={label} hint={hint} error={error} remark={remark}>
      {(control) => (
        <div className={styles.root}>
          {/* A press beside the chips goes to the field among them. */}
          <div
            className={styles.box}
            onPointerDown={(event) => {
              if (event.target !== event.currentTarget) return
              event.preventDefault()
              input.current?.focus()
            }}
          >
            {value.length > 0 && (
              <ul className={styles.chips} aria-label={`${label}: chosen`}>
                {value.map((each) => (
                  <li key={each} className={styles.chip}>
                    <span>{picker.labelOf(each)}</span>
                    <button
                      type="button"
                      className={styles.remove}
                      aria-label={`Remove ${picker.labelOf(each)}`}
                      onClick={() => remove(each)}
                    >
                      <CloseSign />
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <input
              {...control}
              ref={input}
              className={classNames(styles.input, isSlim && styles.slim)}
              role="combobox"
              aria-expanded={isOpen}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={active === -1 ? undefined : optionId(listId, active)}
              autoComplete="off"
              spellCheck={false}
              readOnly={isFull}
              placeholder={isFull ? `${most} is the most` : value.length > 0 ? '' : placeholder}
              value={typed}
              onChange={(event) => picker.type(event.currentTarget.value)}
              onClick={picker.open}
              onBlur={picker.close}
              onKeyDown={(event) => {
                const last = value.at(-1)
                if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
                else if (!picker.press(event.key)) return
                event.preventDefault()
                // The list takes the key, and a dialog around it stays.
                event.stopPropagation()
              }}
            />
          </div>
          <ChoiceList
            id={listId}
            label={label}
            isOpen={isOpen}
            choices={choices}
            active={active}
            hidden={picker.hidden}
            onChoose={(choice) => void picker.choose(choice)}
          />
          <span className="visually-hidden" role="status">
            {said}
          </span>
        </div>
      )}
    </Field>
  )
}
