import { expect, it } from 'vitest'
import { titleToFileName } from '../../../../../src/renderer/ui/picture/export-picture.ts'

it('makes a file name of a title that every file system takes', () => {
  expect(titleToFileName('Your cairn: Staff Engineer / mid-size?')).toBe(
    'cairn-your-cairn-staff-engineer-mid-size',
  )
})

it('falls back to a plain name when nothing is left of the title', () => {
  expect(titleToFileName('…')).toBe('cairn-picture')
})
