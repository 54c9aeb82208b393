import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** Enrolled in the program, nothing done yet. */
export function anEnrollment(overrides: Partial<ProgramEnrollment> = {}): ProgramEnrollment {
  return {
    ...recordBase(),
    startsOn: '2026-03-01' as Day,
    partsDone: {},
    notes: {},
    ...overrides,
  }
}
