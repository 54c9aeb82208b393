import type { ChallengeId, OrganizationFactId, RatingSubject } from '#shared/vocabulary.ts'
import { CHALLENGE_IDS, ORGANIZATION_FACT_IDS, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { findOrganizationFact, findPath } from '../../catalog/find.ts'
import { program } from '../../catalog/program/program.ts'
import { labelOf, type PlanFacts, toTenth } from './draft.ts'

/** Why a milestone of an earlier plan would not be made today, in one sentence. */
export function whyObsolete(key: string, facts: PlanFacts): string {
  const { assessment, request } = facts
  const [kind, subject = '', number] = key.split('/')
  const role = findPath(request.target.path).label
  if (kind === 'assessment') return 'What it was to find out is known by now.'
  if (kind === 'network' && isFact(subject)) {
    const fact = findOrganizationFact(subject).label.toLowerCase()
    return request.facts.some(({ id, state }) => id === subject && state === true)
      ? `Your goal says that this is given by now: ${fact}.`
      : `The plan for ${role} has no step for this: ${fact}.`
  }
  if (isSubject(subject)) {
    const items = { ...assessment.technical.capabilities, ...assessment.leadership.competencies }
    const { current, required, gap } = items[subject]
    return gap <= 0
      ? `${labelOf(subject)} stands at ${toTenth(current)}; ${role} asks for ${required}.`
      : `${labelOf(subject)} stands at ${toTenth(current)} and ${role} asks for ${required}; the plan takes fewer steps for that.`
  }
  if (isChallenge(subject)) {
    const found = assessment.experience.challenges.find(({ id }) => id === subject)
    const challenge = labelOf(subject).toLowerCase()
    if (found === undefined) return `${role} does not ask for ${challenge}.`
    return found.done < found.needed
      ? `${role} asks for ${challenge} less often.`
      : `You have met ${challenge} as often as ${role} asks for.`
  }
  if (kind === 'formal' && doesItemHelp(subject, facts)) {
    return `Other modules develop more of what falls short for ${role}.`
  }
  const steps = { formal: facts.plan.formal, mentorship: facts.plan.mentorship }[kind ?? '']
  const position = Number(number ?? subject)
  return steps !== undefined && position > steps.length
    ? `The plan for ${role} has no such step.`
    : 'Nothing that it would develop falls short any more.'
}

/** Whether a module of the program develops anything that falls short. */
function doesItemHelp(itemId: string, { gaps }: PlanFacts): boolean {
  const item = program.phases.flatMap(({ items }) => items).find(({ id }) => id === itemId)
  return gaps.some(({ id }) => item?.develops.some((each) => each === id) === true)
}

function isFact(id: string): id is OrganizationFactId {
  return (ORGANIZATION_FACT_IDS as readonly string[]).includes(id)
}

function isSubject(id: string): id is RatingSubject {
  return (RATING_SUBJECTS as readonly string[]).includes(id)
}

function isChallenge(id: string): id is ChallengeId {
  return (CHALLENGE_IDS as readonly string[]).includes(id)
}
