import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { assess } from '#core/readiness/assess.ts'
import { DEFAULT_WEEKLY_HOURS } from '#shared/units/numbers.ts'
import {
  CAPABILITY_IDS,
  CHALLENGE_IDS,
  COMPETENCY_IDS,
  ORGANIZATION_FACT_IDS,
} from '#shared/vocabulary.ts'
import { assumptionTexts } from '../../../../../src/renderer/features/readiness/assumptions.ts'
import {
  catalogToItems,
  requirementSource,
  requirementsOf,
  targetToWords,
} from '../../../../../src/renderer/features/readiness/items.ts'
import {
  assumedRatings,
  limitSentence,
  usefulMoves,
} from '../../../../../src/renderer/features/readiness/summary.ts'
import {
  anAssessmentRequest,
  aSampleRequest,
  selfRatings,
} from '../../../../support/builders/an-assessment-request.ts'

const items = catalogToItems(catalog)
const challenges = CHALLENGE_IDS.map((id) => ({ id, done: 5 }))
const everyRatingAt = (value: number) =>
  selfRatings(Object.fromEntries([...CAPABILITY_IDS, ...COMPETENCY_IDS].map((id) => [id, value])))

describe('the sentence under the score', () => {
  it('names the limiting dimension and the move that adds most', () => {
    const assessment = assess(aSampleRequest())
    expect(assessment.limiting).toBe('experience')
    expect(limitSentence(assessment, items)).toMatch(
      /^Experience holds you back most\. .+ once would add about \d+ points?\.$/,
    )
  })

  it('names a rating by its two values', () => {
    const ratings = [...everyRatingAt(10), ...selfRatings({ technical_depth: 4 })]
    const assessment = assess(
      anAssessmentRequest({ ratings: ratings.slice(1), challenges, yearsExperience: 20 }),
    )
    expect(limitSentence(assessment, items)).toMatch(
      /^Technical skills hold you back most\. Raising technical depth from 4 to 5 would add about \d+ points?\.$/,
    )
  })

  it('says so when everything is met', () => {
    const assessment = assess(
      anAssessmentRequest({ ratings: everyRatingAt(10), challenges, yearsExperience: 20 }),
    )
    expect(limitSentence(assessment, items)).toBe('Everything this role asks of you is met.')
    expect(usefulMoves(assessment.moves, 5)).toEqual([])
  })
})

describe('what is assumed', () => {
  it('counts the ratings nobody has given', () => {
    expect(assumedRatings(assess(aSampleRequest()))).toEqual([...COMPETENCY_IDS])
  })

  it('is told in words', () => {
    const { assumed } = assess(anAssessmentRequest({ ratings: everyRatingAt(5) }))
    expect(assumptionTexts(assumed, items, ORGANIZATION_FACT_IDS)).toEqual([
      'No years of experience.',
      'No challenge met so far.',
      `${DEFAULT_WEEKLY_HOURS} hours a week for your growth.`,
      'No, for 5 facts of the opening not known yet.',
    ])
  })
})

describe('what the catalog says of a target', () => {
  it('reads as a role in a kind of organization', () => {
    expect(targetToWords(catalog, { path: 'staff_engineer', organization: 'mid_size' })).toBe(
      'Staff Engineer at a mid-size company',
    )
    expect(targetToWords(catalog, { path: 'cto', organization: 'startup' })).toMatch(
      / at a startup$/,
    )
  })

  it('has an item for everything that can be missing', () => {
    for (const target of catalog.targets) {
      const ids = [
        ...CAPABILITY_IDS,
        ...COMPETENCY_IDS,
        ...target.challenges.map(({ id }) => id),
        'years',
      ]
      for (const id of ids) expect(items.has(id), id).toBe(true)
    }
  })

  it('says where a requirement comes from', () => {
    const requirements = requirementsOf(catalog, {
      path: 'staff_engineer',
      organization: 'mid_size',
    })
    expect(requirementSource(requirements, [], 'technical_depth')).toBe('seed')
    const asked = [{ subject: 'technical_depth', required: 9 }] as const
    expect(requirementSource(requirements, asked, 'technical_depth')).toBe('own_ladder')
    expect(requirementSource(requirements, [], requirements.challenges[0]?.id ?? '')).toBe(
      requirements.challenges[0]?.source,
    )
  })
})
