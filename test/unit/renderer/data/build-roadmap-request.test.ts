import { describe, expect, it } from 'vitest'
import { milestoneInputSchema } from '#shared/contract/roadmap.ts'
import { forecastInputsSchema } from '#shared/records/forecast.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import {
  toForecastInputs,
  toMilestoneInput,
} from '../../../../src/renderer/data/build-roadmap-request.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'

describe('a milestone for the core', () => {
  it('fits the contract and is the record without its bookkeeping', () => {
    const milestone = aMilestone({ notes: 'Ask Mira', dependsOn: ['a'] })
    const input = toMilestoneInput(milestone)
    expect(parseWith(milestoneInputSchema, input)).toEqual({ ok: true, value: input })
    expect(milestone).toMatchObject(input)
  })
})

describe('what a forecast is made from', () => {
  const parts = { weeklyHours: 4, by: '2027-03-01' as Day, asOf: '2026-03-01' as Day }

  it('fits the contract, in the order of the roadmap, dropped ones too', () => {
    const milestones = [aMilestone({ state: 'dropped' }), aMilestone()]
    const inputs = toForecastInputs({ milestones, ...parts })
    expect(parseWith(forecastInputsSchema, inputs)).toEqual({ ok: true, value: inputs })
    expect(inputs).toMatchObject(parts)
    expect(inputs.milestones.map(({ id }) => id)).toEqual(milestones.map(({ id }) => id))
  })

  it('carries the person’s own words nowhere', () => {
    const secret = 'nobody else reads this'
    const words = { title: secret, notes: secret, cue: secret, proof: secret, shownBy: secret }
    const inputs = toForecastInputs({ milestones: [aMilestone(words)], ...parts })
    expect(JSON.stringify(inputs)).not.toContain(secret)
  })
})
