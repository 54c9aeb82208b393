import type { Goal } from '#shared/records/goal.ts'
import type { Day } from '#shared/units/day.ts'
import { BackupPart } from './backup-part.tsx'
import { CairnPart } from './cairn-part.tsx'
import { LessonsPart } from './lessons-part.tsx'
import { OnThisDayPart } from './on-this-day-part.tsx'
import { QuestionPart } from './question-part.tsx'

interface BesideProps {
  readonly goal: Goal | null
  readonly day: Day
}

/** What the day brings beside the way. Each part is there only when it has something to say. */
export function Beside({ goal, day }: BesideProps) {
  return (
    <>
      {goal !== null && <CairnPart goal={goal} />}
      <QuestionPart />
      <LessonsPart />
      <OnThisDayPart day={day} />
      <BackupPart />
    </>
  )
}
