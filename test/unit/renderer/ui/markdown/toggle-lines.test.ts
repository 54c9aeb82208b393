import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cycleHeading,
  type LineKind,
  toggleLines,
} from '../../../../../src/renderer/ui/markdown/toggle-lines.ts'
import { arbitraryEdited } from '../../../../support/markdown/arbitrary-edited.ts'
import { edited, marked } from '../../../../support/markdown/edited.ts'

function toggled(text: string, kind: LineKind): string {
  return marked(toggleLines(edited(text), kind))
}

describe('lists and quotes', () => {
  it.each([
    ['one tw|o', 'bulleted', '- one tw|o'],
    ['|one\ntwo|', 'bulleted', '|- one\n- two|'],
    ['|one\n\ntwo|', 'numbered', '|1. one\n\n2. two|'],
    ['|one\ntwo|', 'task', '|- [ ] one\n- [ ] two|'],
    ['|one\n\ntwo|', 'quote', '|> one\n>\n> two|'],
    ['- on|e', 'bulleted', 'on|e'],
    ['- on|e', 'numbered', '1. on|e'],
    ['1. on|e', 'task', '- [ ] on|e'],
    ['- [x] on|e', 'bulleted', '- on|e'],
    ['- [x] on|e', 'task', 'on|e'],
    ['  - on|e', 'numbered', '  1. on|e'],
    ['> on|e', 'quote', 'on|e'],
    ['> on|e', 'bulleted', '> - on|e'],
    ['|', 'bulleted', '- |'],
  ] as const)('make %j with %s to %j', (before, kind, after) => {
    expect(toggled(before, kind)).toBe(after)
  })

  it('do not take a line along whose first letter is not selected', () => {
    expect(toggleLines(edited('|one\n|two'), 'bulleted').text).toBe('- one\ntwo')
  })

  it('end several lines only where all of them are of the kind', () => {
    expect(toggleLines(edited('|- one\ntwo|'), 'bulleted').text).toBe('- one\n- two')
  })
})

describe('toggling twice', () => {
  const plain = arbitraryEdited(['a', 'two words', '\n', ' ', '  ', '**b**', 'ß'])

  it.each(['bulleted', 'numbered', 'task', 'quote'] as const)(
    'gives plain lines the same text again, with %s',
    (kind) => {
      fc.assert(
        fc.property(plain, (before) => {
          expect(toggleLines(toggleLines(before, kind), kind).text).toBe(before.text)
        }),
        { numRuns: 2000 },
      )
    },
  )
})

describe('a heading', () => {
  it('becomes smaller each time and is a plain line after the third', () => {
    const steps = ['Ti|tle']
    for (let step = 0; step < 4; step++) {
      steps.push(marked(cycleHeading(edited(steps.at(-1) ?? ''))))
    }
    expect(steps).toEqual(['Ti|tle', '# Ti|tle', '## Ti|tle', '### Ti|tle', 'Ti|tle'])
  })
})
