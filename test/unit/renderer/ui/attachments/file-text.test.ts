import { describe, expect, it } from 'vitest'
import { fileKindText, fileSizeText } from '../../../../../src/renderer/ui/attachments/file-text.ts'

describe('the size of a file', () => {
  it('is told in the unit that people use for it', () => {
    const sizes = [12, 640_400, 1_340_000].map((size) => fileSizeText(size, 'en'))
    expect(sizes).toEqual(['12 byte', '640 kB', '1.3 MB'])
  })
})

describe('the kind of a file', () => {
  it('is told in words', () => {
    expect([fileKindText('image/webp'), fileKindText('text/plain')]).toEqual([
      'WebP picture',
      'Text',
    ])
  })
})
