import { describe, expect, it } from 'vitest'
import { redact, toRules } from '#shared/packet/redact.ts'
import { PACKET_SECTION_IDS } from '#shared/vocabulary.ts'
import {
  splitAtSpots,
  spotOfAddress,
  withSpotMarks,
} from '../../../../../../src/renderer/features/portfolio/packet/document/spot-marks.ts'
import { toFileName } from '../../../../../../src/renderer/features/portfolio/packet/file-name.ts'
import { parsePacketAddress } from '../../../../../../src/renderer/features/portfolio/packet/packet-address.ts'
import {
  type ComposedTexts,
  countPeople,
  packetWords,
  readPacket,
} from '../../../../../../src/renderer/features/portfolio/packet/read-packet.ts'
import { aPerson } from '../../../../../support/builders/a-person.ts'

const maya = aPerson()
const rules = toRules({ people: [maya.id], words: [], hidesNumbers: false }, [maya])
const composed = Object.fromEntries(
  PACKET_SECTION_IDS.map((id) => [id, `About ${id}, seen by Maya.`]),
) as ComposedTexts

describe('a packet as others read it', () => {
  const words = packetWords(
    'A case, with Maya',
    [
      { id: 'evidence', isShown: true, text: 'My words on [it](https://wiki.example/maya).' },
      { id: 'profile', isShown: true, text: null },
      { id: 'gaps', isShown: false, text: null },
    ],
    composed,
  )
  const read = readPacket(words, (text) => redact(text, rules))

  it('has the sections that are shown, in their order, in the person’s words or from the records', () => {
    expect(read.sections).toEqual([
      { id: 'evidence', title: 'Evidence', text: 'My words on [it](#address-left-out).' },
      { id: 'profile', title: 'Summary', text: 'About profile, seen by a mentor.' },
    ])
  })

  it('has no section without a word', () => {
    const sections = [
      { id: 'metrics', isShown: true, text: null },
      { id: 'gaps', isShown: true, text: ' ' },
      { id: 'profile', isShown: true, text: null },
    ] as const
    const shown = packetWords('A case', sections, { ...composed, metrics: '' }).sections
    expect(shown.map(({ id }) => id)).toEqual(['profile'])
  })

  it('has its title redacted too, and numbers the spots through the whole', () => {
    expect(read.title).toBe('A case, with a mentor')
    expect(read.spots).toHaveLength(3)
    expect(splitAtSpots(read.marked.title)).toEqual([
      { words: 'A case, with ', spot: null },
      { words: 'a mentor', spot: 0 },
    ])
    expect(read.marked.sections[0]?.text).toContain('#address-left-out-1')
    expect(spotOfAddress('#address-left-out-1')).toBe(1)
    expect(splitAtSpots(read.marked.sections[1]?.text ?? '')[1]).toEqual({
      words: 'a mentor',
      spot: 2,
    })
  })

  it('leaves no mark in what is handed out', () => {
    expect(JSON.stringify([read.title, read.sections])).not.toMatch(/[\uFDD0-\uFDD2]|Maya/i)
  })

  it('counts how often somebody is named in what is shown', () => {
    expect(countPeople(words, [maya, aPerson({ name: 'Somebody Else', handle: '' })])).toEqual(
      new Map([[maya.id, 3]]),
    )
  })

  it('marks a spot wherever it is', () => {
    const redacted = redact('Maya, Maya', rules)
    expect(splitAtSpots(withSpotMarks(redacted, 5)).map(({ spot }) => spot)).toEqual([5, null, 6])
  })
})

it.each([
  ['', { kind: 'list' }],
  ['an-id', { kind: 'packet', id: 'an-id', view: 'write' }],
  ['an-id/preview?x=1', { kind: 'packet', id: 'an-id', view: 'preview' }],
  ['an-id/versions/2', { kind: 'version', id: 'an-id', number: 2 }],
  ['an-id/versions/two', { kind: 'unknown' }],
  ['an-id/preview/more', { kind: 'unknown' }],
])('reads the address “%s”', (rest, address) => {
  expect(parsePacketAddress(rest)).toEqual(address)
})

it('makes names for files that every host takes', () => {
  expect(toFileName('The case for Zoë, 2026!')).toBe('the-case-for-zoe-2026')
  expect(toFileName('案')).toBe('packet')
  expect(toFileName('a '.repeat(80)).length).toBeLessThanOrEqual(60)
})
