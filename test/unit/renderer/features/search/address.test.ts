import { expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  NOTHING_WANTED,
  parseAddress,
  type Wanted,
  wantedToHref,
} from '../../../../../src/renderer/features/search/address.ts'

const WANTED: Wanted = {
  text: 'why & how? #influence @zoë',
  kind: 'entry',
  person: '01900000-0000-7000-8000-000000000001',
  competency: 'influence',
  letter: 'reflect',
  from: '2026-01-01' as Day,
  to: '2026-03-31' as Day,
}

it('leads back to what was looked for', () => {
  expect(parseAddress(wantedToHref(WANTED).slice(1))).toEqual(WANTED)
  expect(parseAddress(wantedToHref(NOTHING_WANTED).slice(1))).toEqual(NOTHING_WANTED)
  expect(wantedToHref(NOTHING_WANTED)).toBe('#/search')
})

it('narrows nothing by what it does not understand', () => {
  const address = '/search?q=x&kind=poem&competency=__proto__&letter=z&from=2026-02-30&to=soon'
  expect(parseAddress(address)).toEqual({ ...NOTHING_WANTED, text: 'x' })
})
