import { describe, expect, it } from 'vitest'
import { milestoneHref } from '../../../../../src/renderer/data/record-address.ts'
import { parseAddress } from '../../../../../src/renderer/features/roadmap/address.ts'

describe('the addresses of the roadmap', () => {
  it.each([
    ['/roadmap', { kind: 'view', view: 'trail' }],
    ['/roadmap/', { kind: 'view', view: 'trail' }],
    ['/roadmap/list', { kind: 'view', view: 'list' }],
    ['/roadmap/board', { kind: 'view', view: 'board' }],
    ['/roadmap/forecast?x=1', { kind: 'view', view: 'forecast' }],
    ['/roadmap/list/add', { kind: 'add' }],
    ['/roadmap/update', { kind: 'update' }],
    ['/roadmap/milestone/abc', { kind: 'milestone', id: 'abc' }],
  ])('knows what %s shows', (location, address) => {
    expect(parseAddress(location)).toEqual(address)
  })

  it.each([
    '/roadmap/elsewhere',
    '/roadmap/list/else',
    '/roadmap/milestone',
    '/roadmap/milestone/a/b',
    '/roadmap/trail',
  ])('says that nothing is at %s', (location) => {
    expect(parseAddress(location)).toEqual({ kind: 'unknown' })
  })

  it('finds a milestone again whose id needs writing differently in an address', () => {
    const id = 'a b/ä%'
    expect(parseAddress(milestoneHref(id).slice(1))).toEqual({ kind: 'milestone', id })
  })

  it('takes an id as it stands where it is badly written', () => {
    expect(parseAddress('/roadmap/milestone/%E0')).toEqual({ kind: 'milestone', id: '%E0' })
  })
})
