import { describe, expect, it } from 'vitest'
import { continueList } from '../../../../../src/renderer/ui/markdown/continue-list.ts'
import { edited, marked } from '../../../../support/markdown/edited.ts'

function entered(text: string): string | null {
  const next = continueList(edited(text))
  return next === null ? null : marked(next)
}

describe('Enter', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['* one|', '* one\n* |'],
    ['9. one|', '9. one\n10. |'],
    ['1) one|', '1) one\n2) |'],
    ['- [x] done|', '- [x] done\n- [ ] |'],
    ['  - deeper|', '  - deeper\n  - |'],
    ['> quoted|', '> quoted\n> |'],
    ['> - both|', '> - both\n> - |'],
    ['- one| two', '- one\n- | two'],
    ['- a |selected\npart| b', '- a \n- | b'],
  ])('begins the next item after %j', (before, after) => {
    expect(entered(before)).toBe(after)
  })

  it.each([
    ['- one\n- |', '- one\n|'],
    ['1. |', '|'],
    ['- [ ] |', '|'],
    ['> said\n> |', '> said\n|'],
    ['> - one\n> - |', '> - one\n> |'],
  ])('ends the list on the empty item of %j', (before, after) => {
    expect(entered(before)).toBe(after)
  })

  it.each(['plain|', '|- before the mark', '-no list|', '```\n- code|', '|', '-- |'])(
    'is nothing but a new line in %j',
    (text) => {
      expect(entered(text)).toBeNull()
    },
  )

  it('knows where a block of code has ended', () => {
    expect(entered('```\n- code\n```\n- item|')).toBe('```\n- code\n```\n- item\n- |')
  })
})
