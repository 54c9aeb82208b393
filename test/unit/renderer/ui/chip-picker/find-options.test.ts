import { describe, expect, it } from 'vitest'
import { findOptions, isNamed } from '../../../../../src/renderer/ui/chip-picker/find-options.ts'

const OPTIONS = ['Decision making', 'Technical vision', 'Vision', 'Zoë Ñandú'].map((label) => ({
  value: label,
  label,
}))

function labels(typed: string): string[] {
  return findOptions(OPTIONS, typed).map(({ label }) => label)
}

describe('what a picker finds', () => {
  it('is everything before the first letter', () => {
    expect(labels(' ')).toHaveLength(4)
  })

  it('begins with those whose label begins with the words', () => {
    expect(labels('vis')).toEqual(['Vision', 'Technical vision'])
  })

  it('does not mind case or accents', () => {
    expect(labels('zoe nan')).toEqual(['Zoë Ñandú'])
  })

  it('is nothing where no label holds the words', () => {
    expect(labels('mentor')).toEqual([])
  })
})

describe('a name that is there already', () => {
  it('is known however it is written, and only as a whole', () => {
    const [, , vision] = OPTIONS
    if (vision === undefined) throw new Error('There is no such option')
    expect(isNamed(vision, ' VISION')).toBe(true)
    expect(isNamed(vision, 'Vis')).toBe(false)
  })
})
