import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../../../../src/renderer/data/attachments/file-kind.ts'
import { fileName } from '../../../../../src/renderer/data/attachments/read-file.ts'

const bytes = (...parts: readonly (number | string)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  )

describe('the kind of a file', () => {
  it.each([
    ['image/png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/gif', bytes('GIF89a', 0)],
    ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7', 0)],
    ['text/plain', bytes('Zoë wrote this')],
  ])('is told by what it holds: %s', (kind, content) => {
    expect(kindOfFile(content)).toBe(kind)
  })

  it.each([
    ['a program', bytes('MZ', 0x90, 0)],
    ['a film that begins as a picture would', bytes('RIFF', 0, 0, 0, 0, 'AVI ')],
    ['letters that are no UTF-8', bytes('caf', 0xe9)],
  ])('is none of ours for %s', (_, content) => {
    expect(kindOfFile(content)).toBeNull()
  })

  it('is text for a drawing made of markup, which is never shown as a picture', () => {
    expect(kindOfFile(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('text/plain')
  })
})

describe('the name of a stored file', () => {
  it.each([
    ['plan.PNG', 'image/png', 'plan.PNG'],
    ['photo.png', 'image/webp', 'photo.webp'],
    ['report', 'application/pdf', 'report.pdf'],
    ['notes.md', 'text/plain', 'notes.md'],
    ['page.html', 'text/plain', 'page.txt'],
    ['run.exe', 'text/plain', 'run.txt'],
    ['..\\..\\etc/passwd\u0000', 'text/plain', '.. .. etc passwd.txt'],
    ['', 'image/png', 'picture.png'],
  ] as const)('%s as %s is %s', (name, type, expected) => {
    expect(fileName(name, type)).toBe(expected)
  })

  it('fits its field however long it was', () => {
    expect(fileName(`${'x'.repeat(400)}.png`, 'image/png').length).toBeLessThanOrEqual(200)
  })
})
