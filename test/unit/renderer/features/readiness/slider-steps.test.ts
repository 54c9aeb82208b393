import { describe, expect, it } from 'vitest'
import {
  keyToValue,
  snapValue,
  valueToPosition,
} from '../../../../../src/renderer/features/readiness/slider-steps.ts'

const RATING = { min: 1, max: 10, step: 1 }

describe('a what-if slider', () => {
  it('moves in whole steps', () => {
    expect(snapValue(6.6, 5, RATING)).toBe(7)
    expect(snapValue(9.9, 5, RATING)).toBe(10)
  })

  it('is caught by a baseline that lies between two steps', () => {
    expect(snapValue(6.6, 6.4, RATING)).toBe(6.4)
    expect(snapValue(6.8, 6.4, RATING)).toBe(7)
  })

  it('goes from between two steps to the next one by key', () => {
    expect(keyToValue('ArrowRight', 6.4, RATING)).toBe(7)
    expect(keyToValue('ArrowLeft', 6.4, RATING)).toBe(6)
    expect(keyToValue('ArrowUp', 6, RATING)).toBe(7)
    expect(keyToValue('ArrowDown', 6, RATING)).toBe(5)
  })

  it('stays on its scale and leaves other keys alone', () => {
    expect(keyToValue('ArrowRight', 10, RATING)).toBe(10)
    expect(keyToValue('Home', 6, RATING)).toBe(1)
    expect(keyToValue('End', 6, RATING)).toBe(10)
    expect(keyToValue('Tab', 6, RATING)).toBeNull()
  })

  it('takes half steps of a scale that begins at one', () => {
    const hours = { min: 0.5, max: 20, step: 0.5 }
    expect(keyToValue('ArrowRight', 4, hours)).toBe(4.5)
    expect(keyToValue('ArrowLeft', 0.5, hours)).toBe(0.5)
  })

  it('places a value between the ends of its scale', () => {
    expect(valueToPosition(5.5, RATING)).toBe(0.5)
    expect(valueToPosition(30, RATING)).toBe(1)
  })
})
