import { describe, expect, it } from 'vitest'
import { ladderHref, ladderLevelHref } from '../../../../../src/renderer/data/record-address.ts'
import {
  compareHref,
  compareLevelsHref,
  competencyHref,
  LADDERS_HREF,
  overviewHref,
  parseAddress,
  roleHref,
  rungHref,
} from '../../../../../src/renderer/features/paths/address.ts'

/** What the router sees of an address of a link. */
function follow(href: string) {
  return parseAddress(href.slice(1))
}

const startupCto = { path: 'cto', organization: 'startup' } as const
const midStaff = { path: 'staff_engineer', organization: 'mid_size' } as const

describe('addresses of the paths room', () => {
  it('lead back to the view they were made for', () => {
    expect(follow(overviewHref('scale_up'))).toEqual({ kind: 'overview', size: 'scale_up' })
    expect(follow(roleHref(startupCto))).toEqual({ kind: 'role', path: 'cto', size: 'startup' })
    expect(follow(rungHref('director_of_engineering'))).toEqual({
      kind: 'rung',
      id: 'director_of_engineering',
    })
    expect(follow(competencyHref('influence', 'startup'))).toEqual({
      kind: 'competency',
      id: 'influence',
      size: 'startup',
    })
    expect(follow(compareHref(startupCto, midStaff))).toEqual({
      kind: 'compare',
      first: { path: 'cto', size: 'startup' },
      second: { path: 'staff_engineer', size: 'mid_size' },
    })
  })

  it('lead to own ladders, their levels, and two of these side by side', () => {
    expect(follow(LADDERS_HREF)).toEqual({ kind: 'ladders' })
    expect(follow(ladderHref('a'))).toEqual({ kind: 'ladder', id: 'a', level: null })
    expect(follow(ladderLevelHref('a', 'staff'))).toEqual({
      kind: 'ladder',
      id: 'a',
      level: 'staff',
    })
    const [first, second] = [
      { ladder: 'a', level: 'staff' },
      { ladder: 'b', level: 'l6' },
    ]
    expect(follow(compareLevelsHref(first, second))).toEqual({
      kind: 'compare-levels',
      first,
      second,
    })
  })

  it('may leave the size open', () => {
    expect(parseAddress('/paths')).toEqual({ kind: 'overview', size: null })
    expect(parseAddress('/paths/architect')).toEqual({
      kind: 'role',
      path: 'architect',
      size: null,
    })
    expect(parseAddress('/paths/compare/cto/architect')).toEqual({
      kind: 'compare',
      first: { path: 'cto', size: null },
      second: { path: 'architect', size: null },
    })
  })

  it.each([
    ['/paths/wizard', 'role'],
    ['/paths/__proto__', 'role'],
    ['/paths/CTO', 'role'],
    ['/paths/compare/cto/wizard', 'role'],
    ['/paths?size=huge', 'size'],
    ['/paths/cto?size=', 'size'],
    ['/paths/compare/cto/architect?with=huge', 'size'],
    ['/paths/competencies/juggling', 'competency'],
    ['/paths/cto/more', 'page'],
    ['/paths/compare/cto', 'page'],
    ['/paths/rung', 'page'],
    ['/paths/ladders/a/b/c', 'page'],
    ['/paths/ladders/compare/a/b/c', 'page'],
    ['/paths/ladders/compare/a/b/c/d/e', 'page'],
  ])('%s names no known %s and is never taken for another', (location, what) => {
    expect(parseAddress(location)).toEqual({ kind: 'unknown', what })
  })
})
