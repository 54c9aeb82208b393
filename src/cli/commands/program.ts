import { program } from '#core/catalog/program/program.ts'
import { scheduleProgram } from '#core/roadmap/program-schedule.ts'
import { LAST_PROGRAM_START, type ProgramScheduleReply } from '#shared/contract/roadmap.ts'
import type { ProgramItem } from '#shared/program.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { type CommandFailure, failure } from '../failure.ts'
import { toJson } from '../json.ts'
import { readDay } from '../read-request.ts'

export interface ProgramOptions {
  readonly start?: string | undefined
  readonly json?: boolean | undefined
}

/** `cairn program`: the development program, with dates when a start day is given. */
export function programCommand(options: ProgramOptions): Result<string, CommandFailure> {
  const start = options.start === undefined ? ok(null) : readDay('--start', options.start)
  if (!start.ok) return start
  if (start.value !== null && start.value > LAST_PROGRAM_START) {
    return err(failure('--start', `a day up to ${LAST_PROGRAM_START}`))
  }
  const schedule = start.value === null ? null : scheduleProgram(start.value)
  return ok(options.json === true ? toJson({ ...program, schedule }) : programToText(schedule))
}

function programToText(schedule: ProgramScheduleReply | null): string {
  return program.phases
    .map(({ id, label, months, objectives, items }) => {
      const dates = schedule?.phases.find((phase) => phase.id === id)
      return [
        `${label}: ${months} months${dates === undefined ? '' : `, ${dates.start} to ${dates.due}`}`,
        ...objectives.map((objective) => `  - ${objective}`),
        ...items.flatMap((item) => itemLines(item, schedule)),
      ].join('\n')
    })
    .join('\n\n')
}

function itemLines(item: ProgramItem, schedule: ProgramScheduleReply | null): string[] {
  const dates = schedule?.milestones.find(({ key }) => key === `formal/${item.id}`)
  return [
    `  ${item.title} (${item.duration})${item.format === null ? '' : `, ${item.format}`}`,
    ...(dates === undefined ? [] : [`    ${dates.start} to ${dates.due}`]),
    ...(item.support === null ? [] : [`    Support: ${item.support}`]),
    ...item.parts.map(({ text }) => `    [ ] ${text}`),
  ]
}
