import { readDate } from '#shared/capture/capture-date.ts'
import type { Completion } from '#shared/capture/complete-capture.ts'
import type { CaptureContext } from '#shared/capture/find-marks.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './capture-dialog.module.css'
import { subjectToLabel } from './reading-words.ts'

interface CompletionListProps {
  readonly id: string
  readonly completions: readonly Completion[]
  readonly active: number
  readonly context: CaptureContext
  readonly onChoose: (completion: Completion) => void
}

export function completionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

/** What the mark under the caret could become. Focus stays in the line, which tells the active row. */
export function CompletionList({
  id,
  completions,
  active,
  context,
  onChoose,
}: CompletionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={styles.list}
      hidden={completions.length === 0}
    >
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the line, which has the focus
        <div
          key={completion.insert}
          id={completionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(styles.option, index === active && styles.active)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(completion)}
        >
          <span>{completionToLabel(completion)}</span>
          <span className={styles.remark}>{completionToRemark(completion, context)}</span>
        </div>
      ))}
    </div>
  )
}

function completionToLabel(completion: Completion): string {
  switch (completion.kind) {
    case 'subject':
      return subjectToLabel(completion.subject)
    case 'person':
      return completion.person.name
    case 'new-person':
      return `Add ${completion.name} to your people`
    case 'day':
      return completion.words.charAt(0).toUpperCase() + completion.words.slice(1)
  }
}

function completionToRemark(completion: Completion, context: CaptureContext): string {
  switch (completion.kind) {
    case 'subject':
    case 'new-person':
      return ''
    case 'person':
      return completion.person.handle
    case 'day': {
      const day = readDate(completion.words, 0, context)?.day
      return day === undefined ? '' : dateFormat.format(new Date(`${day}T00:00:00Z`))
    }
  }
}

const dateFormat = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
})
