import { describe, expect, it } from 'vitest'
import {
  shortenToWidth,
  trailTextWidth,
} from '../../../../../src/renderer/ui/picture/trail-text.ts'

const title = 'Own the budget conversation for one initiative from first draft to the decision'

describe('titles on the trail', () => {
  it('stay whole where they fit', () => {
    expect(shortenToWidth('Draft an RFC', 120)).toBe('Draft an RFC')
  })

  it.each([60, 120, 180, 300])('fit into %i pixels', (most) => {
    const short = shortenToWidth(title, most)
    expect(short.endsWith('…')).toBe(true)
    expect(trailTextWidth(short)).toBeLessThanOrEqual(most)
    expect(title.startsWith(short.slice(0, -1))).toBe(true)
  })

  it('end at a word where one is near', () => {
    expect(shortenToWidth(title, 130)).toBe('Own the budget…')
  })

  it('never cut a letter in half', () => {
    expect(shortenToWidth('🗻🗻🗻🗻🗻🗻', 60)).toMatch(/^(🗻)+…$/u)
  })
})
