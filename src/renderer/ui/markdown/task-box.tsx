import { use } from 'react'
import { BlockStart, MarkdownContext, TaskContext } from './markdown-context.ts'
import styles from './task-box.module.css'

interface TaskBoxProps {
  checked?: boolean | undefined
}

/** The box of a task: a sign to read, or a real box named by its words where it can be ticked. */
export function TaskBox({ checked = false }: TaskBoxProps) {
  const { onTick } = use(MarkdownContext)
  const task = use(TaskContext)
  const start = use(BlockStart)
  if (onTick === null || task === null) {
    return (
      <span
        role="img"
        className={styles.box}
        data-checked={checked || undefined}
        aria-label={checked ? 'Done' : 'Not done'}
      />
    )
  }
  return (
    <input
      type="checkbox"
      className={styles.box}
      data-checked={checked || undefined}
      data-task=""
      aria-label={task.words === '' ? 'Task' : task.words}
      checked={checked}
      onChange={(event) => onTick(event.currentTarget, start + task.offset)}
    />
  )
}
