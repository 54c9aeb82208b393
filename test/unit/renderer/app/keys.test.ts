import { describe, expect, it } from 'vitest'
import { keyToRequest, type PressedKey } from '../../../../src/renderer/app/shortcuts/keys.ts'

const goKeys = new Map([['p', '/profile']])

function press(key: string, state: Partial<PressedKey> = {}) {
  const pressed = {
    key,
    withCommand: false,
    withAlt: false,
    inField: false,
    afterPrefix: false,
    withShift: false,
    singleKeys: true,
    ...state,
  }
  return keyToRequest(pressed, goKeys)
}

describe('a key', () => {
  it('opens the palette with Ctrl or Cmd K, also in a field and with single keys off', () => {
    const state = { withCommand: true, inField: true, singleKeys: false }
    expect(press('k', state)).toEqual({ kind: 'palette' })
    expect(press('K', state)).toEqual({ kind: 'palette' })
  })

  it('leaves the other Ctrl keys to the browser', () => {
    expect(press('g', { withCommand: true })).toBeNull()
  })

  it('undoes with Ctrl or Cmd Z, and does again with Shift or with Y', () => {
    expect(press('z', { withCommand: true })).toEqual({ kind: 'undo' })
    expect(press('Z', { withCommand: true, withShift: true })).toEqual({ kind: 'redo' })
    expect(press('y', { withCommand: true })).toEqual({ kind: 'redo' })
    expect(press('z')).toBeNull()
  })

  it.each(['z', 'y'])('leaves Ctrl %s in a field to the field', (key) => {
    expect(press(key, { withCommand: true, inField: true })).toBeNull()
  })

  it('goes to a room by g and its key', () => {
    expect(press('g')).toEqual({ kind: 'prefix' })
    expect(press('p', { afterPrefix: true })).toEqual({ kind: 'go', path: '/profile' })
    expect(press('p')).toBeNull()
  })

  it('lists the shortcuts by ?', () => {
    expect(press('?')).toEqual({ kind: 'shortcuts' })
  })

  it('captures by c, and by Ctrl or Cmd Shift Space also in a field', () => {
    expect(press('c')).toEqual({ kind: 'capture' })
    const state = { withCommand: true, withShift: true, inField: true, singleKeys: false }
    expect(press(' ', state)).toEqual({ kind: 'capture' })
    expect(press('c', { withCommand: true })).toBeNull()
  })

  it('searches by /', () => {
    expect(press('/')).toEqual({ kind: 'search' })
  })

  it.each(['?', 'g', 'c', '/'])('writes %s into a field instead of acting', (key) => {
    expect(press(key, { inField: true })).toBeNull()
  })

  it.each(['?', 'g', 'c', '/'])('ignores %s when single keys are off', (key) => {
    expect(press(key, { singleKeys: false })).toBeNull()
  })
})
