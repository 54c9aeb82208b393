import { describe, expect, it } from 'vitest'
import { parseAddress, placeHref } from '../../../../../src/renderer/features/program/address.ts'

describe('the address of the program', () => {
  it('shows the whole without a name behind it', () => {
    expect(parseAddress('/program')).toEqual({ kind: 'whole' })
    expect(parseAddress('/program/')).toEqual({ kind: 'whole' })
  })

  it('names a module, an experience or a phase, as its own links write it', () => {
    const behindHash = (href: string) => parseAddress(href.slice(1))
    expect(behindHash(placeHref('coaching_and_feedback'))).toEqual({
      kind: 'item',
      id: 'coaching_and_feedback',
    })
    expect(behindHash(placeHref('mastery_phase'))).toEqual({ kind: 'phase', id: 'mastery_phase' })
  })

  it('does not guess at what there is not', () => {
    expect(parseAddress('/program/wizardry')).toEqual({ kind: 'unknown' })
    expect(parseAddress('/program/mastery_phase/more')).toEqual({ kind: 'unknown' })
  })
})
