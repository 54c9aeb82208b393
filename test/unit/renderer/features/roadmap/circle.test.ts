import { expect, it } from 'vitest'
import { circleWords } from '../../../../../src/renderer/features/roadmap/editor/circle.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const first = aMilestone({ title: 'first' })
const second = aMilestone({ title: 'second', dependsOn: [first.id] })
const third = aMilestone({ title: 'third', dependsOn: [second.id] })
const all = [first, second, third]

it('lets a milestone wait where that makes no circle', () => {
  expect(circleWords(all, third.id, [second.id, first.id])).toBeNull()
})

it('tells through which milestones a circle would lead, beginning with this one', () => {
  expect(circleWords(all, first.id, [third.id])).toBe(
    '“first” would wait for “third”, which waits for “second”, which waits for “first”. In a circle, none of them could begin.',
  )
})

it('does not let a milestone wait for itself', () => {
  expect(circleWords(all, first.id, [first.id])).toBe('It cannot wait for itself.')
})
