import { type SimulationPlan, simulate } from '#core/forecast/simulate.ts'
import { compare, quantile, report } from './support/compare.ts'
import { seededNumbers } from './support/seeded-numbers.ts'

const MILESTONES = 30
const RUNS = 20_000

/** Thirty milestones, each after up to three earlier ones. */
function aPlan(): SimulationPlan {
  const random = seededNumbers(9)
  const mu: number[] = []
  const sigma: number[] = []
  const preds: number[] = []
  const start = [0]
  for (let item = 0; item < MILESTONES; item++) {
    mu.push(Math.log(4 + 20 * random()))
    sigma.push(0.3 + 0.4 * random())
    const earlier = new Set<number>()
    for (let count = Math.floor(3.6 * random()); count > 0 && item > 0; count--) {
      earlier.add(Math.max(0, item - 1 - Math.floor(6 * random())))
    }
    preds.push(...earlier)
    start.push(preds.length)
  }
  return { mu, sigma, preds, start }
}

const plan = aPlan()

/** The plain way: a logarithm, a square root, a cosine and an exponential for every draw. */
function byFormula(runs: number): Float64Array {
  const random = seededNumbers(4)
  const ends = new Float64Array(MILESTONES)
  return new Float64Array(runs).map(() => {
    let latest = 0
    for (let item = 0; item < MILESTONES; item++) {
      let begin = 0
      for (let at = plan.start[item] as number; at < (plan.start[item + 1] as number); at++) {
        begin = Math.max(begin, ends[plan.preds[at] as number] as number)
      }
      const radius = Math.sqrt(-2 * Math.log(1 - random()))
      const normal = radius * Math.cos(2 * Math.PI * random())
      const duration = Math.exp((plan.mu[item] as number) + (plan.sigma[item] as number) * normal)
      ends[item] = begin + duration
      latest = Math.max(latest, begin + duration)
    }
    return latest
  })
}

report(
  `Forecast of ${MILESTONES} milestones with ${plan.preds.length} dependencies (floor: formulas on flat arrays)`,
  'roadmaps',
  compare(
    {
      'formulas on flat arrays (floor)': () => byFormula(RUNS).length,
      simulate: () => simulate(plan, RUNS, 5).finish.length,
    },
    15,
  ),
)

const [plain, table] = [byFormula(200_000), simulate(plan, 200_000, 5).finish]
for (const p of [0.5, 0.8, 0.9]) {
  const ratio = quantile([...table], p) / quantile([...plain], p)
  console.log(`  P${100 * p} against the formulas: ${ratio.toFixed(4)}`)
}
