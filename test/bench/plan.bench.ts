import { propose } from '#core/roadmap/propose.ts'
import { schedule } from '#core/roadmap/schedule.ts'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import type { MilestoneInput } from '#shared/contract/roadmap.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { PATH_IDS } from '#shared/vocabulary.ts'
import { acceptedPlan } from '../support/builders/a-milestone-input.ts'
import { aSampleRequest } from '../support/builders/an-assessment-request.ts'
import { quantile } from './support/compare.ts'

/** What a person waits for without noticing. Unit: milliseconds. Source: the goal of this benchmark. */
const GOAL = 20
const ROUNDS = 60
const TODAY = '2026-03-01' as Day

const requests: AssessmentRequest[] = PATH_IDS.map((path) =>
  aSampleRequest({
    target: { path, organization: 'large_enterprise' },
    weeklyHours: 4,
    goal: { by: addDays(TODAY, 365), openingRate: null },
  }),
)

/** Time of one call. Unit: milliseconds. */
function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function times(work: (round: number) => unknown): number[] {
  for (let round = 0; round < 10; round++) work(round)
  return Array.from({ length: ROUNDS }, (_, round) => timeOf(() => work(round)))
}

function requestAt(round: number): AssessmentRequest {
  return requests[round % requests.length] as AssessmentRequest
}

const plans: MilestoneInput[][] = requests.map((assessment) =>
  acceptedPlan(propose({ assessment, existing: [] })),
)
const generated = times((round) => propose({ assessment: requestAt(round), existing: [] }))
const again = times((round) =>
  propose({ assessment: requestAt(round), existing: plans[round % plans.length] ?? [] }),
)
const fitted = times((round) =>
  schedule({
    asOf: TODAY,
    by: addDays(TODAY, 365),
    weeklyHours: 4,
    milestones: plans[round % plans.length] ?? [],
    gaps: [],
    mode: 'fit',
  }),
)
const sizes = plans.map((plan) => plan.length)
console.log(`\nPlan of ${Math.min(...sizes)} to ${Math.max(...sizes)} milestones, goal ${GOAL} ms`)
for (const [name, values] of [
  ['assess, generate and schedule, with the ways out', generated],
  ['generate again and compare with the roadmap', again],
  ['fit the dates of a roadmap, with the ways out', fitted],
] as const) {
  const [p50, p95] = [quantile(values, 0.5), quantile(values, 0.95)]
  console.log(
    `  ${name.padEnd(52)} p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${(p50 / GOAL).toFixed(2)} x the goal`,
  )
}
