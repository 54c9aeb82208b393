import { useEffect, useRef } from 'react'
import { classNames } from '../class-names.ts'
import styles from './chip-picker.module.css'
import type { Choice } from './use-choices.ts'

interface ChoiceListProps {
  readonly id: string
  readonly label: string
  readonly isOpen: boolean
  readonly choices: readonly Choice[]
  readonly active: number
  /** How many more fit than are shown. */
  readonly hidden: number
  readonly onChoose: (choice: Choice) => void
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

/** What was found, under the field. Focus stays in the field; the active row is told from there. */
export function ChoiceList({
  id,
  label,
  isOpen,
  choices,
  active,
  hidden,
  onChoose,
}: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active === -1) return
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className={styles.popup} hidden={!isOpen}>
      <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
        {isOpen &&
          choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which has the focus
            <div
              key={choice.kind === 'option' ? choice.option.value : 'create'}
              id={optionId(id, index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classNames(styles.choice, index === active && styles.active)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              {choice.kind === 'create' ? (
                <span>Add “{choice.text}”</span>
              ) : (
                <>
                  <span>{choice.option.label}</span>
                  {choice.option.group !== undefined && (
                    <span className={styles.group}>{choice.option.group}</span>
                  )}
                </>
              )}
            </div>
          ))}
      </div>
      {isOpen && choices.length === 0 && <p className={styles.rest}>Nothing fits these words.</p>}
      {isOpen && hidden > 0 && (
        <p className={styles.rest}>{hidden} more; another letter narrows them down.</p>
      )}
    </div>
  )
}
