import { findTarget } from '#core/catalog/find.ts'
import { gapToLabel, levelOf } from '#core/readiness/gap.ts'
import { CAPABILITY_IDS, PATH_IDS, type PathId } from '#shared/vocabulary.ts'

type SeedProfile = Readonly<Record<string, number | undefined>>

/** The seed's profile keys, in the order of the capabilities. Source: seed. */
const SCORE_KEYS = [
  'technical_depth_score',
  'technical_breadth_score',
  'architecture_score',
  'industry_knowledge_score',
  'technical_communication_score',
] as const

/** Paths for which the seed has requirements of its own; to all others it applies those of Staff Engineer. */
const SEED_PATHS: readonly PathId[] = [
  'staff_engineer',
  'principal_engineer',
  'engineering_manager',
]

const REQUIRED = new Map(
  PATH_IDS.map((id): [PathId, readonly number[]] => {
    const path = SEED_PATHS.includes(id) ? id : 'staff_engineer'
    const { capabilities } = findTarget({ path, organization: 'mid_size' })
    return [id, CAPABILITY_IDS.map((capability) => capabilities[capability].required)]
  }),
)

/**
 * The technical assessment in the seed's own result shape, quirks included, on the core's functions, so that both
 * can be compared key by key and timed in one run.
 */
export function assess(profile: SeedProfile, target: PathId) {
  const required = REQUIRED.get(target)
  if (required === undefined) throw new Error(`No such path: ${target}`)
  const scores: number[] = []
  const gaps: Record<string, object> = {}
  const priorities: string[] = []
  const strengths: string[] = []
  for (let index = 0; index < SCORE_KEYS.length; index++) {
    const current = profile[SCORE_KEYS[index] as string] ?? 5
    const need = required[index] as number
    const gap = need - current
    const capability = CAPABILITY_IDS[index] as string
    scores.push(current)
    gaps[capability] = {
      current_score: current,
      required_score: need,
      gap,
      readiness: gapToLabel(gap),
    }
    if (gap > 1) priorities.push(capability)
    if (gap <= 0) strengths.push(capability)
  }
  return {
    overall_technical_readiness: levelOf(scores),
    capability_gaps: gaps,
    development_priorities: priorities,
    strengths,
  }
}
