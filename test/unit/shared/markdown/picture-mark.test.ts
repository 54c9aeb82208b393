import { describe, expect, it } from 'vitest'
import { pictureId, pictureMark } from '#shared/markdown/picture-mark.ts'

describe('a stored picture in a text', () => {
  it('is named by its id, and by its file without the ending', () => {
    expect(pictureMark('an-id', 'the new.plan.png')).toBe('![the new.plan](attachment:an-id)')
  })

  it('keeps no sign of its name that would end the words', () => {
    expect(pictureMark('an-id', '[a]\\b\n.png')).toBe('![a  b](attachment:an-id)')
  })

  it('is found again by its address', () => {
    expect(pictureId('attachment:an-id')).toBe('an-id')
  })
})
