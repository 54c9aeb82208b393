import { useWriter } from '../../../data/data-context.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ADD_HREF } from '../address.ts'
import styles from './first-evidence.module.css'

/** The room before anything is in it. */
export function FirstEvidence() {
  const mayWrite = useWriter()
  return (
    <EmptyState
      title="Nothing here yet"
      drawing={<Example />}
      action={
        mayWrite && (
          <LinkButton href={ADD_HREF} variant="primary">
            Add the first piece
          </LinkButton>
        )
      }
    >
      A piece of evidence is something that happened: what you did, what it changed, and who saw it.
      A line is enough to begin with. You can also make one out of a journal entry, a session or a
      milestone.
    </EmptyState>
  )
}

/** What a line of the list will look like. */
function Example() {
  return (
    <div className={styles.example}>
      <span>March 1</span>
      <span className={styles.title}>Three teams took over the deploy checklist</span>
      <span>Several teams · Something made</span>
      <span className={styles.shows}>Influence · Execution</span>
    </div>
  )
}
