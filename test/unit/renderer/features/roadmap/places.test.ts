import { describe, expect, it } from 'vitest'
import type { RoadmapSectionId } from '#shared/vocabulary.ts'
import {
  endId,
  headId,
  type PlacedGroup,
  placeAt,
  placeFromDrag,
  placeOneStep,
  withPlace,
} from '../../../../../src/renderer/features/roadmap/list/places.ts'

const A = 'leadership_assessment'
const B = 'competency_development_plan'
const C = 'experience_building_strategy'

const item = (id: string, section: RoadmapSectionId) => ({ id, section })
// By rank, the sections mixed: what is shown together need not stand together.
const all = [item('a1', A), item('b1', B), item('a2', A), item('b2', B), item('a3', A)]
const groups: readonly PlacedGroup[] = [
  { section: A, ids: ['a1', 'a2', 'a3'] },
  { section: B, ids: ['b1', 'b2'] },
  { section: C, ids: [] },
]

/** What the list of a section reads after a move. */
function reading(id: string, place: ReturnType<typeof placeOneStep>, section: RoadmapSectionId) {
  if (place === null) throw new Error('no step to take')
  return withPlace(all, id, place)
    .filter((each) => each.section === section)
    .map((each) => each.id)
}

describe('placing a milestone among those of a section', () => {
  it('comes in front of the one that stands there', () => {
    expect(placeAt(all, 'a3', A, ['a1', 'a2', 'a3'], 0)).toEqual({ before: 'a1', section: A })
  })

  it('comes right behind the last one at the end, wherever that stands among all', () => {
    expect(placeAt(all, 'a1', B, ['b1', 'b2'], 2)).toEqual({ before: 'a3', section: B })
  })

  it('comes to the very end behind the last of all', () => {
    expect(placeAt(all, 'a1', A, ['a1', 'a2', 'a3'], 2)).toEqual({ before: null, section: A })
  })

  it('keeps its place among all in an empty section', () => {
    expect(placeAt(all, 'a2', C, [], 0)).toEqual({ before: 'b2', section: C })
  })
})

describe('moving one step', () => {
  it('goes up and down inside its section', () => {
    expect(reading('a2', placeOneStep(all, groups, 'a2', -1), A)).toEqual(['a2', 'a1', 'a3'])
    expect(reading('a2', placeOneStep(all, groups, 'a2', 1), A)).toEqual(['a1', 'a3', 'a2'])
  })

  it('goes over the edge to the beginning of the next section', () => {
    const place = placeOneStep(all, groups, 'a3', 1)
    expect(reading('a3', place, A)).toEqual(['a1', 'a2'])
    expect(reading('a3', place, B)).toEqual(['a3', 'b1', 'b2'])
  })

  it('goes over the edge to the end of the section before', () => {
    expect(reading('b1', placeOneStep(all, groups, 'b1', -1), A)).toEqual(['a1', 'a2', 'a3', 'b1'])
  })

  it('enters an empty section', () => {
    expect(reading('b2', placeOneStep(all, groups, 'b2', 1), C)).toEqual(['b2'])
  })

  it('has no step at either end, nor for what is not shown', () => {
    expect(placeOneStep(all, groups, 'a1', -1)).toBeNull()
    expect(placeOneStep(all, [groups[0] as PlacedGroup], 'a3', 1)).toBeNull()
    expect(placeOneStep(all, groups, 'elsewhere', 1)).toBeNull()
  })
})

describe('putting down what was dragged', () => {
  it('takes the place of the one it lies over', () => {
    expect(reading('a1', placeFromDrag(all, groups, 'a1', 'a2'), A)).toEqual(['a2', 'a1', 'a3'])
    expect(reading('a3', placeFromDrag(all, groups, 'a3', 'a1'), A)).toEqual(['a3', 'a1', 'a2'])
  })

  it('goes into the section it lies over', () => {
    expect(reading('a1', placeFromDrag(all, groups, 'a1', 'b1'), B)).toEqual(['b1', 'a1', 'b2'])
    expect(reading('b2', placeFromDrag(all, groups, 'b2', 'a1'), A)).toEqual([
      'b2',
      'a1',
      'a2',
      'a3',
    ])
  })

  it('begins a section when it lies over its heading from above', () => {
    expect(reading('a1', placeFromDrag(all, groups, 'a1', headId(B)), B)).toEqual([
      'a1',
      'b1',
      'b2',
    ])
  })

  it('ends the section before when it lies over a heading from below', () => {
    const place = placeFromDrag(all, groups, 'b1', endId(A))
    expect(reading('b1', place, A)).toEqual(['a1', 'a2', 'a3', 'b1'])
  })

  it('stays in the first section above its heading', () => {
    expect(reading('a2', placeFromDrag(all, groups, 'a2', headId(A)), A)).toEqual([
      'a2',
      'a1',
      'a3',
    ])
  })

  it('fills an empty section', () => {
    expect(reading('a1', placeFromDrag(all, groups, 'a1', headId(C)), C)).toEqual(['a1'])
    expect(reading('a1', placeFromDrag(all, groups, 'a1', endId(C)), C)).toEqual(['a1'])
  })

  it('changes nothing where it was picked up', () => {
    expect(placeFromDrag(all, groups, 'a1', 'a1')).toBeNull()
    expect(placeFromDrag(all, groups, 'a1', 'elsewhere')).toBeNull()
  })
})
