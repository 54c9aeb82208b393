import { expect, it } from 'vitest'
import { tickTask } from '../../../../../src/renderer/ui/markdown/tick-task.ts'

it('ticks the box of one item and touches no other letter', () => {
  const text = '- [ ] one\n  1. [x] two\n- [ ] one'
  expect(tickTask(text, 23, true)).toBe('- [ ] one\n  1. [x] two\n- [x] one')
  expect(tickTask(text, 12, false)).toBe('- [ ] one\n  1. [ ] two\n- [ ] one')
})

it('changes nothing where no box stands', () => {
  expect(tickTask('- one', 0, true)).toBeNull()
})
