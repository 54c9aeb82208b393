import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { NO_FILTER } from '../../../../../src/renderer/data/evidence/read-evidence.ts'
import { evidenceHref } from '../../../../../src/renderer/data/record-address.ts'
import {
  addHref,
  listHref,
  parseAddress,
} from '../../../../../src/renderer/features/portfolio/address.ts'

const toLocation = (href: string) => href.replace(/^#/, '')

describe('an address of the portfolio', () => {
  it('shows the artifacts, also without a part', () => {
    const shown = { kind: 'artifacts', isAdding: false }
    expect(parseAddress('/portfolio')).toEqual(shown)
    expect(parseAddress('/portfolio/artifacts')).toEqual(shown)
    expect(parseAddress('/portfolio/artifacts/add')).toEqual({ ...shown, isAdding: true })
    expect(parseAddress('/portfolio/artifacts/a%2Fb')).toEqual({ kind: 'artifact', id: 'a/b' })
  })

  it('hands what follows to the pages of the metrics and of the packet', () => {
    expect(parseAddress('/portfolio/metrics')).toEqual({ kind: 'metrics', rest: '' })
    expect(parseAddress('/portfolio/metrics/an-id')).toEqual({ kind: 'metrics', rest: 'an-id' })
    const rest = 'an-id/versions?number=2'
    expect(parseAddress(`/portfolio/packets/${rest}`)).toEqual({ kind: 'packets', rest })
  })

  it('shows the list of evidence', () => {
    expect(parseAddress('/portfolio/evidence')).toEqual({ kind: 'list', filter: NO_FILTER })
  })

  it('keeps the whole filter', () => {
    const filter = {
      subject: 'influence',
      scope: 'team',
      source: 'testimony',
      from: '2026-01-01' as Day,
      until: '2026-03-31' as Day,
    } as const
    expect(parseAddress(toLocation(listHref(filter)))).toEqual({ kind: 'list', filter })
  })

  it('is not narrowed by what it does not know', () => {
    const location = '/portfolio/evidence?competency=luck&scope=moon&source=x&from=2026-02-30'
    expect(parseAddress(location)).toEqual({ kind: 'list', filter: NO_FILTER })
  })

  it('names what a new piece is made of', () => {
    expect(parseAddress('/portfolio/evidence/add?entry=a&milestone=b')).toEqual({
      kind: 'add',
      origin: { entryId: 'a', sessionId: null, milestoneId: 'b', subject: null },
    })
    expect(parseAddress(toLocation(addHref({ subject: 'influence' })))).toMatchObject({
      kind: 'add',
      origin: { subject: 'influence' },
    })
  })

  it('names a piece', () => {
    expect(parseAddress(toLocation(evidenceHref('a/b')))).toEqual({ kind: 'evidence', id: 'a/b' })
  })

  it.each(['/portfolio/artifacts/a/b', '/portfolio/coverage/x', '/portfolio/evidence/a/b'])(
    '%s is unknown',
    (location) => {
      expect(parseAddress(location)).toEqual({ kind: 'unknown' })
    },
  )
})
