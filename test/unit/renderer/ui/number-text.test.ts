import { describe, expect, it } from 'vitest'
import { numberFromText, textStandsFor } from '../../../../src/renderer/ui/number-text.ts'

describe('a number as typed', () => {
  it.each([
    ['8', 8],
    [' 7.5 ', 7.5],
    ['7,5', 7.5],
    ['7,', 7],
    ['.5', 0.5],
    ['-1', -1],
    ['10 000', 10000],
    ['1,200', 1200],
    ['-1,234,567.5', -1234567.5],
    ['1.200,5', 1200.5],
    ['0,125', 0.125],
    ['1,25', 1.25],
  ])('%j is %d', (text, value) => {
    expect(numberFromText(text)).toBe(value)
  })

  it('is null when the field is empty', () => {
    expect(numberFromText('  ')).toBeNull()
  })

  it.each(['eight', '1e3', '0x10', '1.2.3', '7h', 'Infinity', '-'])('%j is no number', (text) => {
    expect(numberFromText(text)).toBeNaN()
  })

  it('keeps its text while it stands for the value', () => {
    expect(textStandsFor('7,', 7)).toBe(true)
    expect(textStandsFor('7,', 8)).toBe(false)
    expect(textStandsFor('seven', Number.NaN)).toBe(true)
  })
})
