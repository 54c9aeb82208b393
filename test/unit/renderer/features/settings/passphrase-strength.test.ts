import { describe, expect, it } from 'vitest'
import {
  newPassphraseErrors,
  passphraseStrength,
} from '../../../../../src/renderer/features/settings/passphrase/passphrase-strength.ts'

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'too-short'],
    ['kq3!xzP', 'too-short'],
    ['password', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abababababababababababab', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['12345678901234567890', 'weak'],
    ['river lantern', 'fair'],
    ['river lantern crooked oven', 'good'],
    ['kQ3!xzP7#mWv', 'good'],
  ])('of "%s" is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength)
  })
})

describe('a new passphrase', () => {
  it('is long enough and the same twice', () => {
    expect(newPassphraseErrors('seven77', 'seven77')).toHaveProperty('passphrase')
    expect(newPassphraseErrors('eight888', 'eight88')).toHaveProperty('again')
    expect(newPassphraseErrors('a'.repeat(1025), 'a'.repeat(1025))).toHaveProperty('passphrase')
    expect(newPassphraseErrors('eight888', 'eight888')).toEqual({})
  })
})
