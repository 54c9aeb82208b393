import { describe, expect, it } from 'vitest'
import {
  keyToRowRequest,
  type RowKey,
} from '../../../../../src/renderer/features/roadmap/list/row-keys.ts'

const press = (key: string, parts: Partial<RowKey> = {}) =>
  keyToRowRequest({
    key,
    withAlt: false,
    withCommand: false,
    withShift: false,
    singleKeys: true,
    onTitle: true,
    ...parts,
  })

describe('keys in a row of the list', () => {
  it('goes from row to row', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'go', step: 'next' })
    expect(press('ArrowUp')).toEqual({ kind: 'go', step: 'previous' })
    expect(press('Home')).toEqual({ kind: 'go', step: 'first' })
    expect(press('End')).toEqual({ kind: 'go', step: 'last' })
  })

  it('moves the row itself with Alt', () => {
    expect(press('ArrowUp', { withAlt: true })).toEqual({ kind: 'move', step: -1 })
    expect(press('ArrowDown', { withAlt: true })).toEqual({ kind: 'move', step: 1 })
    expect(press('x', { withAlt: true })).toBeNull()
  })

  it('ticks with x, and with Space on the title', () => {
    expect(press('x')).toEqual({ kind: 'toggle' })
    expect(press(' ')).toEqual({ kind: 'toggle' })
  })

  it('leaves Space to a button that has the focus', () => {
    expect(press(' ', { onTitle: false })).toBeNull()
  })

  it('opens with e, and leaves Enter to the link', () => {
    expect(press('e')).toEqual({ kind: 'open' })
    expect(press('Enter')).toBeNull()
  })

  it('leaves letters alone where single keys are switched off, and keeps the arrows', () => {
    expect(press('x', { singleKeys: false })).toBeNull()
    expect(press('e', { singleKeys: false })).toBeNull()
    expect(press(' ', { singleKeys: false })).toEqual({ kind: 'toggle' })
    expect(press('ArrowDown', { singleKeys: false })).toEqual({ kind: 'go', step: 'next' })
  })

  it('leaves what is pressed with Ctrl, Cmd or Shift to others', () => {
    expect(press('ArrowDown', { withCommand: true })).toBeNull()
    expect(press('x', { withShift: true })).toBeNull()
  })
})
