import type { AskedLevel } from '../contract/assessment.ts'
import type { Ladder } from '../records/ladder.ts'
import { RATING_SUBJECTS } from '../vocabulary.ts'

/**
 * What a level of an employer's ladder asks for: of each subject the most that one of its criteria asks. Criteria of
 * other levels do not count, nor those without a subject or points. A level that is not there asks for nothing.
 */
export function toAskedLevels(
  { criteria }: Pick<Ladder, 'criteria'>,
  level: string,
): readonly AskedLevel[] {
  const most = new Map<AskedLevel['subject'], number>()
  for (const { level: of, subject, required } of criteria) {
    if (of !== level || subject === null || required === null) continue
    most.set(subject, Math.max(most.get(subject) ?? 0, required))
  }
  return RATING_SUBJECTS.flatMap((subject) => {
    const required = most.get(subject)
    return required === undefined ? [] : [{ subject, required }]
  })
}
