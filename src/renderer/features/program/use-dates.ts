import { useMemo } from 'react'
import type { CallError } from '#shared/contract/contract.ts'
import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { Program } from '#shared/program.ts'
import type { Day } from '#shared/units/day.ts'
import { useProgramSchedule } from '../../host/use-program-schedule.ts'
import { type ProgramDates, toProgramDates } from './dates.ts'

interface Dates {
  /** Of this day, or while they are worked out those of the day before; null before the first. */
  readonly dates: ProgramDates | null
  /** What goes on the roadmap; null until it is worked out for exactly this day. */
  readonly milestones: readonly GeneratedMilestone[] | null
  readonly error: CallError | null
}

/** The program laid out from a day on. */
export function useDates(program: Program, startsOn: Day): Dates {
  const { reply, error } = useProgramSchedule(startsOn)
  const dates = useMemo(
    () => (reply === null ? null : toProgramDates(program, reply)),
    [program, reply],
  )
  return {
    dates,
    milestones: reply !== null && dates?.start === startsOn ? reply.milestones : null,
    error,
  }
}
