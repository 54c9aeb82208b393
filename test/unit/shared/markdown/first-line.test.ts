import { describe, expect, it } from 'vitest'
import { firstLine } from '#shared/markdown/first-line.ts'

describe('the first line of a text', () => {
  it('is taken whole where it fits', () => {
    expect(firstLine('# A quiet day\n\nNothing else.')).toBe('A quiet day')
  })

  it('is cut behind its last whole sentence, without an ellipsis', () => {
    const text =
      'The outline stands. Twenty minutes are short. Leave the comparison of tools out of it.'
    expect(firstLine(text, 60)).toBe('The outline stands. Twenty minutes are short.')
  })

  it('is cut at a word where its first sentence does not fit', () => {
    expect(firstLine('One sentence that goes on and on and on', 24)).toBe('One sentence that goes…')
  })

  it('does not end after a beginning that says next to nothing', () => {
    expect(firstLine('Well. A sentence that goes on and on and on', 24)).toBe(
      'Well. A sentence that…',
    )
  })
})
