import { RATING_SUBJECTS, type RatingSubject } from '#shared/vocabulary.ts'
import { countInWords, type Draft, inWords, labelOf, type PlanFacts, stepToDraft } from './draft.ts'

const SECTION = 'leadership_assessment'

/** Time to rate one thing with its level texts in hand, and to think of an occasion. Unit: weeks at an hour. Source: judgement. */
const WEEKS_PER_RATING = 0.2

/** Time to gather what shows one high rating. Unit: weeks at an hour. Source: judgement. */
const WEEKS_PER_EVIDENCE = 0.3

/** Time to ask people and to listen. Unit: weeks at an hour. Source: judgement. */
const ASKING_WEEKS = 1

/** Learning where one stands: what nobody has rated, what nothing supports, and what only the person has said. */
export function assessmentDrafts(facts: PlanFacts): Draft[] {
  const { plan, gaps } = facts
  const own = [...unratedDrafts(facts), ...unsupportedDrafts(facts), ...unseenDrafts(facts)]
  if (gaps.length === 0) return own
  return [
    ...own,
    ...plan.assessment.map((step, at) =>
      stepToDraft(step, {
        key: `assessment/${plan.path}/${at + 1}`,
        section: SECTION,
        weeks: ASKING_WEEKS,
        competencies: plan.critical.map(({ competency }) => competency),
      }),
    ),
  ]
}

function unratedDrafts({ assessment }: PlanFacts): Draft[] {
  const subjects = RATING_SUBJECTS.filter((id) => assessment.assumed.includes(id))
  if (subjects.length === 0) return []
  const what = subjects.length === 1 ? 'the one item' : `the ${countInWords(subjects.length)} items`
  const step = {
    title: `Rate ${what} that you have not rated yet`,
    outcome: `Until you rate ${names(subjects)}, the plan takes a 5 for each, and may send you after something you can do already.`,
    cue: 'If I sit down with Cairn this week, then I read the level texts of one item and name the last occasion for it before I rate it.',
    proof: 'Each of them has a rating with a note that names an occasion.',
  }
  return [
    stepToDraft(step, {
      key: 'assessment/unrated',
      section: SECTION,
      weeks: WEEKS_PER_RATING * subjects.length,
      competencies: subjects,
    }),
  ]
}

function unsupportedDrafts({ assessment }: PlanFacts): Draft[] {
  const items = { ...assessment.technical.capabilities, ...assessment.leadership.competencies }
  const subjects = RATING_SUBJECTS.filter((id) => items[id].unsupported)
  if (subjects.length === 0) return []
  const step = {
    title: `Write down what shows your high ${subjects.length === 1 ? 'rating' : 'ratings'}`,
    outcome: `You rated ${names(subjects)} at 7 or more and nothing is linked that others could check, so ${subjects.length === 1 ? 'it counts' : 'they count'} half in how far the score can be trusted.`,
    cue: 'If I close a piece of work, then I note in two lines what it changed, for whom and who saw it.',
    proof: 'For each of them one piece of work with a result and a person who can speak to it.',
  }
  return [
    stepToDraft(step, {
      key: 'assessment/unsupported',
      section: SECTION,
      weeks: WEEKS_PER_EVIDENCE * subjects.length,
      competencies: subjects,
    }),
  ]
}

/** Only critical competencies: nobody should have to ask colleagues about thirteen things. */
function unseenDrafts({ plan, request }: PlanFacts): Draft[] {
  const seen = new Set(
    request.ratings.filter(({ source }) => source !== 'self').map(({ subject }) => subject),
  )
  const subjects = plan.critical.map(({ competency }) => competency).filter((id) => !seen.has(id))
  if (subjects.length === 0) return []
  const step = {
    title: `Ask three people how they see you on ${names(subjects)}`,
    outcome:
      'So far only you have rated what this role turns on. Own ratings agree with those of others only loosely, so three other views are worth more than a second look of your own.',
    cue: 'If a project ends or a review is behind me, then I ask one person who was there for a number from 1 to 10 and one example.',
    proof: 'Three ratings from others in your profile, each with an example in the note.',
  }
  return [
    stepToDraft(step, {
      key: 'assessment/others',
      section: SECTION,
      weeks: ASKING_WEEKS,
      competencies: subjects,
    }),
  ]
}

function names(subjects: readonly RatingSubject[]): string {
  return inWords(subjects.map((id) => labelOf(id).toLowerCase()))
}
