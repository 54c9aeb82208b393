import { describe, expect, it } from 'vitest'
import {
  bytesToText,
  changeToText,
  rowsToFacts,
  rowsToLosses,
} from '../../../../../src/renderer/features/settings/storage-words.ts'

describe('the words about what is stored', () => {
  it('name every kind, also while it is empty', () => {
    expect(rowsToFacts({ ratings: 1234 }, 'en-US')).toEqual([
      ['Profile', '0'],
      ['Ratings', '1,234'],
      ['Goals', '0'],
      ['Days of readiness', '0'],
      ['Settings', '0'],
      ['Milestones', '0'],
      ['Program enrollments', '0'],
      ['Predictions', '0'],
      ['Days of the roadmap forecast', '0'],
      ['Journal entries', '0'],
      ['People', '0'],
      ['Mentoring agreements', '0'],
      ['Sessions', '0'],
      ['Actions', '0'],
      ['Pieces of evidence', '0'],
      ['Questions of your own', '0'],
      ['Attachments', '0'],
      ['Artifacts', '0'],
      ['Metrics', '0'],
      ['Packets', '0'],
      ['Versions of packets', '0'],
      ['Ladders', '0'],
    ])
  })

  it('name only what there is when it is about to go', () => {
    expect(rowsToLosses({ ratings: 5, goals: 0 }, 'en-US')).toEqual(['Ratings: 5'])
  })

  it('say so while there is no change', () => {
    expect(changeToText(0, null, 'en-US')).toBe('Nothing has been entered yet.')
  })

  it('tell number and time of the last change', () => {
    expect(changeToText(1200, '2026-11-22T12:00:00.000Z', 'en-US')).toMatch(
      /^Last change: number 1,200, November 2\d, 2026/,
    )
  })

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '1.5 kB'],
    [86_000, '86 kB'],
    [11_000_000_000, '11 GB'],
  ])('tell %d bytes as %s', (bytes, text) => {
    expect(bytesToText(bytes, 'en-US')).toBe(text)
  })
})
