import type { Agreement } from '#shared/records/agreement.ts'
import { useRead } from '../use-read.ts'
import { readAgreementsOf } from './agreement-repository.ts'

/** Somebody's agreements, the one begun last first; undefined while being read. */
export function useAgreementsOf(personId: string): readonly Agreement[] | undefined {
  return useRead(`agreements/${personId}`, (database) => readAgreementsOf(database, personId))
}
