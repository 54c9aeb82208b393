import { expect, it } from 'vitest'
import { visibleText } from '../../../../../src/renderer/features/settings/exchange/visible-text.ts'

it('writes out what hides in a name', () => {
  expect(visibleText('photo\u202egpj.exe')).toBe('photo⟨U+202E⟩gpj.exe')
  expect(visibleText('a\u200bb\u0000c\u2066')).toBe('a⟨U+200B⟩b⟨U+0000⟩c⟨U+2066⟩')
})

it('leaves letters of every script alone', () => {
  expect(visibleText('Größe 大小 עברית 👍')).toBe('Größe 大小 עברית 👍')
})
