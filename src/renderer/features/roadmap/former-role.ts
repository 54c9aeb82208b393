import type { Milestone } from '#shared/records/milestone.ts'
import { PATH_IDS, type PathId } from '#shared/vocabulary.ts'
import { isOpen } from './state-words.ts'

/** The part of a generated milestone's key that names the role it was made for. */
const ROLE = new RegExp(`/(${PATH_IDS.join('|')})(?:/|-\\d+$)`)

/** Another role that open milestones of the plan were made for; null where there are none such. */
export function formerRole(
  milestones: readonly Pick<Milestone, 'state' | 'origin'>[],
  path: PathId,
): PathId | null {
  for (const { state, origin } of milestones) {
    if (!isOpen({ state })) continue
    const role = ROLE.exec(origin.key ?? '')?.[1]
    if (role !== undefined && role !== path) return role as PathId
  }
  return null
}
