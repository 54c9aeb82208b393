import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordHref } from '../../../../src/renderer/data/record-address.ts'
import { parseAddress as toJournal } from '../../../../src/renderer/features/journal/list/address.ts'
import { parseAddress as toMentoring } from '../../../../src/renderer/features/mentoring/address.ts'
import { parseAddress as toPaths } from '../../../../src/renderer/features/paths/address.ts'
import { parseAddress as toPortfolio } from '../../../../src/renderer/features/portfolio/address.ts'
import { parseAddress as toProgram } from '../../../../src/renderer/features/program/address.ts'
import { parseAddress as toRoadmap } from '../../../../src/renderer/features/roadmap/address.ts'
import { parseAddress as toSettings } from '../../../../src/renderer/features/settings/address.ts'

const RENDERER = new URL('../../../../src/renderer/', import.meta.url)

/** What each room makes of an address; a room without addresses of its own takes none. */
const ROOMS: Readonly<Record<string, (location: string) => string>> = {
  journal: (location) => toJournal(location).kind,
  mentoring: (location) => toMentoring(location).kind,
  paths: (location) => toPaths(location).kind,
  portfolio: (location) => toPortfolio(location).kind,
  program: (location) => toProgram(location).kind,
  roadmap: (location) => toRoadmap(location).kind,
  settings: (location) => {
    const page = toSettings(location)
    return page === undefined ? 'unknown' : (page ?? 'overview')
  },
}

function arriveAt(address: string): string {
  const location = address.replace(/^#/, '')
  const room = location.split(/[/?]/)[1] ?? ''
  return ROOMS[room]?.(location) ?? (location === `/${room}` ? room : 'unknown')
}

/** Addresses as they stand in the code. What is put in while it runs is the id of a record, or follows a question mark. */
function writtenAddresses(): readonly string[] {
  const rooms = Object.keys(ROOMS).join('|')
  const written = new RegExp(`["'\`](#?/(?:${rooms})(?:[/?][^"'\`\\s]*)?)["'\`]`, 'g')
  const found = new Set<string>()
  for (const path of readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue
    const lines = readFileSync(new URL(path, RENDERER), 'utf8').split('\n')
    const code = lines.filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line)).join('\n')
    for (const [, address = ''] of code.matchAll(written)) {
      // The ids of these two rooms are those of the program, held together by their types.
      if (/^#\/(paths|program)\/\$/.test(address)) continue
      found.add(address.replace(/\$\{query\}$/, '').replaceAll(/\$\{[^}]*\}/g, 'an-id'))
    }
  }
  return [...found].sort()
}

describe('an address in the code', () => {
  const addresses = writtenAddresses()

  it('is found', () => {
    expect(addresses).toContain('#/journal/an-id')
    expect(addresses).toContain('#/portfolio/evidence/add?session=an-id')
    expect(addresses.length).toBeGreaterThan(40)
  })

  it.each(addresses)('leads somewhere: %s', (address) => {
    expect(arriveAt(address)).not.toBe('unknown')
  })
})

describe('the address of a record', () => {
  it.each([
    ['entry', 'entry'],
    ['evidence', 'evidence'],
    ['person', 'person'],
    ['session', 'session'],
    ['milestone', 'milestone'],
    ['action', 'actions'],
    ['rating', 'profile'],
    ['profile', 'profile'],
    ['prediction', 'view'],
    ['prompt', 'prompts'],
    ['artifact', 'artifact'],
    ['metric', 'metrics'],
    ['packet', 'packets'],
    ['ladder', 'ladder'],
  ] as const)('of %s opens it', (kind, arrived) => {
    expect(arriveAt(recordHref({ kind, id: 'an-id' }))).toBe(arrived)
  })

  it('of an agreement, a goal or a part of the program opens where it is kept', () => {
    expect(arriveAt(recordHref({ kind: 'agreement', personId: 'an-id' }))).toBe('person')
    expect(arriveAt(recordHref({ kind: 'goal', path: 'cto' }))).toBe('role')
    const item = recordHref({ kind: 'program', item: 'coaching_and_feedback' })
    expect(arriveAt(item)).toBe('item')
  })
})

describe('a link that begins something', () => {
  it.each([
    ['entry', { entryId: 'an-id' }],
    ['session', { sessionId: 'an-id' }],
    ['milestone', { milestoneId: 'an-id' }],
    ['subject', { subject: null }],
  ])('tells the evidence where it comes from: %s', (name, origin) => {
    const address = toPortfolio(`/portfolio/evidence/add?${name}=an-id`)
    expect(address).toMatchObject({ kind: 'add', origin })
  })

  it('tells the action which entry it comes from', () => {
    const address = toMentoring('/mentoring/actions/add?entry=an-id')
    expect(address).toMatchObject({ kind: 'add-action', origin: { entryId: 'an-id' } })
  })

  it('gives the entry its question', () => {
    const address = toJournal('/journal/new?prompt=an-id&letter=learn&day=2027-01-02')
    expect(address).toEqual({
      kind: 'new',
      start: { day: '2027-01-02', prompt: 'an-id', letter: 'learn' },
    })
  })
})
