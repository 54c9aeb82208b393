import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SnapshotKind } from '#shared/vault/backup-header.ts'
import { type RotatedCopy, rotate } from '#shared/vault/rotate.ts'
import { holds } from '../../../property/holds.ts'

let made = 0

function aCopy(madeAt: number, kind: SnapshotKind = 'scheduled', rows = 100): RotatedCopy {
  made += 1
  const pinned = kind !== 'scheduled' && kind !== 'requested'
  const counts = { ratings: rows, changes: 1 }
  return { id: `copy-${made}`, kind, pinned, madeAt: new Date(madeAt).toISOString(), counts }
}

/** The copies left once `copy` was added. */
function add(copies: readonly RotatedCopy[], copy: RotatedCopy, now = Date.parse(copy.madeAt)) {
  const all = [...copies, copy]
  const gone = rotate(all, new Date(now).toISOString())
  return all.filter(({ id }) => !gone.includes(id))
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = Date.UTC(2025, 0, 1)
const dayOf = ({ madeAt }: RotatedCopy) => madeAt.slice(0, 10)

describe('rotate', () => {
  it('keeps every rule over 400 days of a copy every four hours, with five restores in a row', () => {
    let copies: readonly RotatedCopy[] = []
    const all: RotatedCopy[] = []
    for (let hour = 0; hour < 400 * 24; hour += 4) {
      const now = START + hour * HOUR
      const isRestoring = hour >= 200 * 24 && hour < 200 * 24 + 20
      if (isRestoring) copies = add(copies, aCopy(now, 'before-restore'))
      const copy = aCopy(now)
      all.push(copy)
      copies = add(copies, copy)
      expect(copies).toEqual(expect.arrayContaining(all.slice(-10)))
      for (let back = 0; back < 7 && back * 24 <= hour; back++) {
        const day = new Date(now - back * DAY).toISOString().slice(0, 10)
        const last = all.findLast((each) => dayOf(each) === day)
        expect(copies).toContain(last)
      }
    }
    const ring = copies.filter(({ pinned }) => !pinned)
    expect(ring.length).toBeLessThanOrEqual(10 + 7 + 4 + 12)
    expect(new Set(ring.map(({ madeAt }) => madeAt.slice(0, 7))).size).toBe(12)
    expect(copies.filter(({ kind }) => kind === 'before-restore')).toHaveLength(5)
  })

  it('never lets 100 copies of a wiped store push out the full one', () => {
    let copies: readonly RotatedCopy[] = []
    for (let index = 0; index < 40; index++) {
      copies = add(copies, aCopy(START + index * HOUR, 'scheduled', 500 + index))
    }
    const full = copies.at(-1)
    for (let index = 0; index < 100; index++) {
      copies = add(copies, aCopy(START + 40 * HOUR + index * 9 * HOUR, 'scheduled', 3))
    }
    expect(copies).toContain(full)
  })

  it('still holds a full copy of a store that shrank little by little', () => {
    let copies: readonly RotatedCopy[] = []
    for (let index = 0; index < 200; index++) {
      const rows = Math.round(1000 * 0.95 ** index)
      copies = add(copies, aCopy(START + index * DAY * 3, 'scheduled', rows))
    }
    expect(Math.max(...copies.map(({ counts }) => counts.ratings ?? 0))).toBeGreaterThan(500)
  })

  it('keeps pinned copies for 30 days and five of a kind beyond', () => {
    let copies: readonly RotatedCopy[] = []
    for (let day = 0; day < 90; day += 3) {
      copies = add(copies, aCopy(START + day * DAY, 'before-import'))
      copies = add(copies, aCopy(START + day * DAY + HOUR))
    }
    const pinned = copies.filter(({ kind }) => kind === 'before-import')
    expect(pinned.length).toBeGreaterThanOrEqual(10)
    for (let day = 90; day < 200; day++) copies = add(copies, aCopy(START + day * DAY))
    expect(copies.filter(({ kind }) => kind === 'before-import')).toHaveLength(5)
  })

  it('does not fill the disk with pinned copies of one day', () => {
    let copies: readonly RotatedCopy[] = []
    for (let index = 0; index < 100; index++) {
      copies = add(copies, aCopy(START + index, 'after-unclean-exit'))
    }
    expect(copies).toHaveLength(30)
  })

  it('keeps fresh copies whatever the clock says', () => {
    const clock = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) })
    const kind = fc.constantFrom<SnapshotKind>('scheduled', 'scheduled', 'before-restore')
    holds(
      fc.property(fc.array(fc.tuple(clock, kind, clock), { maxLength: 80 }), (steps) => {
        let copies: readonly RotatedCopy[] = []
        const all: RotatedCopy[] = []
        for (const [at, of, now] of steps) {
          const copy = aCopy(at, of)
          all.push(copy)
          copies = add(copies, copy, now)
          const ring = all.filter(({ pinned }) => !pinned).slice(-10)
          const pinned = all.filter((each) => each.pinned).slice(-5)
          expect(copies).toEqual(expect.arrayContaining([...ring, ...pinned]))
          expect(copies).toContain(copy)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('makes nothing old when the clock jumps ahead', () => {
    let copies: readonly RotatedCopy[] = []
    for (let index = 0; index < 8; index++) copies = add(copies, aCopy(START, 'before-import'))
    copies = add(copies, aCopy(START + 3650 * DAY))
    expect(copies).toHaveLength(9)
  })
})
