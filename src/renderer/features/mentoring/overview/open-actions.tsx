import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useOpenActions } from '../../../data/actions/use-actions.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { ActionList } from '../actions/action-list.tsx'
import { ACTIONS_HREF } from '../address.ts'
import listStyles from '../frame/list.module.css'

/** Actions shown beside the people; the others are one step away. Source: judgement. */
const SHOWN = 6

interface OpenActionsProps {
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** What is to be done first. */
export function OpenActions({ people, asOf }: OpenActionsProps) {
  const open = useOpenActions()
  const first = (open ?? []).slice(0, SHOWN)
  return (
    <Section title="Open actions">
      {open !== undefined && first.length === 0 ? (
        <p className={listStyles.quiet}>Nothing is open.</p>
      ) : (
        <ActionList label="Open actions" actions={first} people={people} asOf={asOf} />
      )}
      <div className={listStyles.more}>
        <LinkButton size="small" variant="quiet" href={ACTIONS_HREF}>
          {open !== undefined && open.length > SHOWN ? `All ${open.length} actions` : 'All actions'}
        </LinkButton>
      </div>
    </Section>
  )
}
