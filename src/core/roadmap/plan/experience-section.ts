import type { ChallengeId } from '#shared/vocabulary.ts'
import { findChallenge } from '../../catalog/find.ts'
import { type Draft, type PlanFacts, stepToDraft } from './draft.ts'

/** How often, in words; nobody plans one kind of assignment more than a few times. */
const TIMES = ['', '', ', a second time', ', a third time', ', a fourth time', ', a fifth time']

/** One milestone for each time that a challenge is still missing. */
export function experienceDrafts({ gaps, plan }: PlanFacts): Draft[] {
  return gaps
    .filter(({ kind }) => kind === 'challenge')
    .flatMap((gap) => {
      const id = gap.id as ChallengeId
      const step = plan.experience[id]
      if (step === undefined) throw new Error(`The plan of ${plan.path} has no step for ${id}`)
      const { label, weeks } = findChallenge(id)
      const missing = gap.required - gap.current
      return Array.from({ length: missing }, (_, at) => {
        const number = gap.current + at + 1
        return stepToDraft(
          { ...step, title: `${step.title}${TIMES[number] ?? ''}` },
          {
            key: `experience/${id}/${number}`,
            section: 'experience_building_strategy',
            weeks,
            challenge: id,
            dependsOn: at === 0 ? [] : [`experience/${id}/${number - 1}`],
            worth: gap.points / missing,
            remark: `The role asks for ${label.toLowerCase()} ${timesInWords(gap.required)}; so far ${doneInWords(gap.current)}.`,
          },
        )
      })
    })
}

function timesInWords(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

function doneInWords(count: number): string {
  return count === 0 ? 'you have not met it' : `you have met it ${timesInWords(count)}`
}
