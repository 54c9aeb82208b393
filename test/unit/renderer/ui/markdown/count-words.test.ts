import { expect, it } from 'vitest'
import { countWords } from '../../../../../src/renderer/ui/markdown/count-words.ts'

it.each([
  ['', 0],
  ['  \n ', 0],
  ['one two', 2],
  ['- [ ] **one** _two_ ~~three~~', 3],
  ["don't re-use naïve words", 4],
  ['Größe 3,5', 3],
  ['三つの石', 4],
  ['--- *** ###', 0],
])('counts the words of %j as %d', (text, words) => {
  expect(countWords(text)).toBe(words)
})
