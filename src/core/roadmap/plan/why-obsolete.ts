import {
  CHALLENGE_IDS,
  type ChallengeId,
  ORGANIZATION_FACT_IDS,
  type OrganizationFactId,
  PATH_IDS,
  type PathId,
  RATING_SUBJECTS,
  type RatingSubject,
} from '#shared/vocabulary.ts'
import { findOrganizationFact, findPath } from '../../catalog/find.ts'
import { program } from '../../catalog/program/program.ts'
import { labelOf, type PlanFacts, toTenth, whoAsks } from './draft.ts'

/** Why a milestone of an earlier plan would not be made today, in one sentence. */
export function whyObsolete(key: string, facts: PlanFacts): string {
  const { assessment, request } = facts
  const { path } = request.target
  const [kind, subject = '', step = ''] = key.split('/')
  const role = findPath(path).label
  if (kind === 'network' && isFact(subject)) {
    const fact = findOrganizationFact(subject).label.toLowerCase()
    return request.facts.some(({ id, state }) => id === subject && state === true)
      ? `Your goal says that this is given by now: ${fact}.`
      : `The plan for ${role} has no step for this: ${fact}.`
  }
  const madeFor = isPath(subject) ? subject : PATH_IDS.find((id) => step.startsWith(`${id}-`))
  const isOtherRole = madeFor !== undefined && madeFor !== path
  if (isSubject(subject)) {
    const items = { ...assessment.technical.capabilities, ...assessment.leadership.competencies }
    const { current, required, gap } = items[subject]
    const standing = `${labelOf(subject)} stands at ${toTenth(current)}`
    const who = whoAsks(subject, request) ?? role
    if (gap <= 0) return `${standing}; ${who} asks for ${required}.`
    return `${standing} and ${who} asks for ${required}; the plan takes ${isOtherRole ? 'other' : 'fewer'} steps for that.`
  }
  if (isOtherRole) return `It was a step towards ${findPath(madeFor).label}; ${role} has its own.`
  if (kind === 'assessment') return 'What it was to find out is known by now.'
  if (isChallenge(subject)) {
    const found = assessment.experience.challenges.find(({ id }) => id === subject)
    const challenge = labelOf(subject).toLowerCase()
    if (found === undefined) return `${role} does not ask for ${challenge}.`
    return found.done < found.needed
      ? `${role} asks for ${challenge} less often.`
      : `You have met ${challenge} as often as ${role} asks for.`
  }
  return kind === 'formal' && doesItemHelp(subject, facts)
    ? `Other modules develop more of what falls short for ${role}.`
    : 'Nothing that it would develop falls short any more.'
}

/** Whether a module of the program develops anything that falls short. */
function doesItemHelp(itemId: string, { gaps }: PlanFacts): boolean {
  const item = program.phases.flatMap(({ items }) => items).find(({ id }) => id === itemId)
  return gaps.some(({ id }) => item?.develops.some((each) => each === id) === true)
}

function isPath(id: string): id is PathId {
  return (PATH_IDS as readonly string[]).includes(id)
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
