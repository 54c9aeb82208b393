import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import firstStyles from '../list/first-evidence.module.css'
import styles from './artifacts.module.css'

/** A word about what a goal would bring, above the artifacts of one's own or in their place. */
export function NoGoal({ hasOwn }: { readonly hasOwn: boolean }) {
  const choose = (
    <LinkButton
      href="#/paths"
      size={hasOwn ? 'small' : 'medium'}
      variant={hasOwn ? 'secondary' : 'primary'}
    >
      Choose a role
    </LinkButton>
  )
  if (hasOwn) {
    return (
      <div className={styles.notice}>
        <Notice actions={choose}>
          With a role to aim for, Cairn suggests what would show that you do its work, and says what
          is missing most.
        </Notice>
      </div>
    )
  }
  return (
    <EmptyState title="Nothing here yet" drawing={<Example />} action={choose}>
      What you made that shows what you can do: a design, a proposal, a plan. With a role to aim
      for, Cairn suggests what would carry your case; you can also add something of your own.
    </EmptyState>
  )
}

/** What a row will look like. */
function Example() {
  return (
    <div className={firstStyles.example}>
      <span className={firstStyles.title}>How we split the billing system</span>
      <span className={firstStyles.shows}>Technical vision · Influence</span>
      <span>3 of 4 parts · In review</span>
    </div>
  )
}
