import { describe, expect, it } from 'vitest'
import { spreadAlong } from '../../../../../src/renderer/ui/picture/spread.ts'

describe('labels along a line', () => {
  it('stay where they are when there is room', () => {
    expect(spreadAlong([10, 60, 110], 40, 0, 200)).toEqual([10, 60, 110])
  })

  it('move apart when they would overlap', () => {
    expect(spreadAlong([50, 52, 54], 40, 0, 200)).toEqual([50, 90, 130])
  })

  it('move back from the end', () => {
    expect(spreadAlong([180, 190, 200], 40, 0, 200)).toEqual([120, 160, 200])
  })

  it('keep the order they were given in', () => {
    expect(spreadAlong([52, 50], 40, 0, 200)).toEqual([90, 50])
  })
})
