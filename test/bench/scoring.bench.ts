import { findTarget } from '#core/catalog/find.ts'
import { gapsToPlan } from '#core/forecast/plan.ts'
import { simulate } from '#core/forecast/simulate.ts'
import { assess } from '#core/readiness/assess.ts'
import { assessColumns } from '#core/readiness/columns.ts'
import { landscape } from '#core/readiness/landscape.ts'
import { rateDimension } from '#core/readiness/rated-dimension.ts'
import { CAPABILITY_IDS, PATH_IDS } from '#shared/vocabulary.ts'
import { aSampleRequest } from '../support/builders/an-assessment-request.ts'
import { assess as assessInSeedShape } from './seed-shape.ts'
import { compare, report } from './support/compare.ts'
import { seededNumbers } from './support/seeded-numbers.ts'

const COUNT = 10_000
const WIDTH = CAPABILITY_IDS.length
const random = seededNumbers(3)

const targets = PATH_IDS.map((path) => findTarget({ path, organization: 'mid_size' }))
const ratings = Float64Array.from({ length: COUNT * WIDTH }, () => 1 + Math.floor(random() * 10))
const order = Uint8Array.from({ length: COUNT }, () => Math.floor(random() * targets.length))
const required = Float64Array.from(
  targets.flatMap((target) => CAPABILITY_IDS.map((id) => target.capabilities[id].required)),
)
const weights = new Float64Array(required.length).fill(1)

const people = Array.from({ length: COUNT }, (_, row) => {
  const subjects = {} as Parameters<typeof rateDimension<(typeof CAPABILITY_IDS)[number]>>[1]
  CAPABILITY_IDS.forEach((id, item) => {
    const current = ratings[row * WIDTH + item] as number
    Object.assign(subjects, {
      [id]: { current, assumed: false, unsupported: false, confidence: 0.3 },
    })
  })
  return subjects
})
const seedProfiles = Array.from({ length: COUNT }, (_, row) => {
  const [depth, breadth, architecture, industry, communication] = ratings.subarray(row * WIDTH)
  return {
    technical_depth_score: depth,
    technical_breadth_score: breadth,
    architecture_score: architecture,
    industry_knowledge_score: industry,
    technical_communication_score: communication,
  }
})

let sink = 0

/** The least any full result can cost: five objects a person, written out by hand. */
function plainObjects(): number {
  for (let row = 0; row < COUNT; row++) {
    const base = (order[row] as number) * WIDTH
    const items: Record<string, object> = {}
    let total = 0
    for (let item = 0; item < WIDTH; item++) {
      const current = ratings[row * WIDTH + item] as number
      const need = required[base + item] as number
      const gap = need - current
      const label = gap <= 0 ? 'ready' : gap <= 2 ? 'development_needed' : 'significant_gap'
      items[CAPABILITY_IDS[item] as string] = { current, need, gap, label }
      total += current / WIDTH
    }
    sink += total + Object.keys(items).length
  }
  return COUNT
}

report(
  'Technical assessment of 10,000 people (floor: hand-written objects)',
  'people',
  compare(
    {
      'plain objects (floor)': plainObjects,
      "in the seed's shape": () => {
        for (let row = 0; row < COUNT; row++) {
          const path = PATH_IDS[order[row] as number] as (typeof PATH_IDS)[number]
          const result = assessInSeedShape(seedProfiles[row] as (typeof seedProfiles)[number], path)
          sink += result.overall_technical_readiness
        }
        return COUNT
      },
      'one by one': () => {
        for (let row = 0; row < COUNT; row++) {
          const target = targets[order[row] as number] as (typeof targets)[number]
          const person = people[row] as (typeof people)[number]
          sink += rateDimension(CAPABILITY_IDS, person, target.capabilities).attainment
        }
        return COUNT
      },
      'as columns': () => {
        const batch = { width: WIDTH, ratings, targets: order, required, weights }
        for (let repeat = 0; repeat < 20; repeat++) sink += assessColumns(batch).level[0] as number
        return 20 * COUNT
      },
    },
    15,
  ),
)

const sample = aSampleRequest()
const work = gapsToPlan(assess(sample).gaps)
const simulated = {
  mu: work.weeks.map(Math.log),
  sigma: work.weeks.map(() => 0.5),
  preds: work.preds,
  start: work.start,
}
report(
  'The whole assessment (floor: its forecast alone)',
  'assessments',
  compare(
    {
      'the forecast alone (floor)': () => {
        for (let repeat = 0; repeat < 50; repeat++)
          sink += simulate(simulated, 5000, 1).finish.length
        return 50
      },
      'assess, forecast included': () => {
        for (let repeat = 0; repeat < 50; repeat++) sink += assess(sample).readiness
        return 50
      },
      'landscape of 36 targets': () => {
        for (let repeat = 0; repeat < 500; repeat++) sink += landscape(sample).rows.length
        return 500
      },
    },
    9,
  ),
)
if (sink === 0.5) console.log('unlikely')
