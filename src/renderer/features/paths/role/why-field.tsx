import type { Goal } from '#shared/records/goal.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { useRestingText } from './use-resting-text.ts'

export interface WhyFieldProps {
  goal: Goal
  disabled: boolean
}

/** Same as the goal's record allows. Unit: UTF-16 code units. */
const MOST_CHARACTERS = 2000

/** The person's own reason, stored as it is written. */
export function WhyField({ goal, disabled }: WhyFieldProps) {
  const { saveGoal } = useCommands()
  const why = useRestingText(goal.why, (text) => saveGoal({ why: text }))
  return (
    <TextArea
      label="Why"
      remark="for yourself"
      value={why.text}
      maxLength={MOST_CHARACTERS}
      disabled={disabled}
      onChange={(event) => why.type(event.currentTarget.value)}
      onBlur={why.rest}
    />
  )
}
