import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import { readEnrollment, readFormerEnrollment } from './program-repository.ts'
import { useRead } from './use-read.ts'

/** Taking part in the program; undefined while being read, null while not enrolled. */
export function useProgram(): ProgramEnrollment | null | undefined {
  return useRead('program', async (database) => (await readEnrollment(database)) ?? null)
}

/** The enrollment that was left last; undefined while being read, null where none was left. */
export function useFormerProgram(): ProgramEnrollment | null | undefined {
  return useRead(
    'former program',
    async (database) => (await readFormerEnrollment(database)) ?? null,
  )
}
