import { describe, expect, it } from 'vitest'
import { program } from '#core/catalog/program/program.ts'
import { scheduleProgram } from '#core/roadmap/program-schedule.ts'
import type { Day } from '#shared/units/day.ts'
import {
  type ProgramDates,
  toProgramDates,
} from '../../../../../src/renderer/features/program/dates.ts'
import { pathLayout } from '../../../../../src/renderer/features/program/path-geometry.ts'

const START = '2027-01-04' as Day
const WIDTHS = [400, 960]

function layoutOf(width: number, asOf: string | null) {
  const dates = toProgramDates(program, scheduleProgram(START)) as ProgramDates
  return pathLayout(width, {
    start: dates.start,
    due: dates.due,
    phases: [...dates.phases.values()],
    items: [...dates.items].map(([id, span]) => ({ id, ...span })),
    asOf: asOf as Day | null,
  })
}

describe('the picture of the year', () => {
  it.each(WIDTHS)('keeps all nine stones apart and inside %i pixels', (width) => {
    const { stones, stoneWidth } = layoutOf(width, null)
    expect(stones).toHaveLength(9)
    for (const [index, stone] of stones.entries()) {
      expect(stone.x).toBeGreaterThan(0)
      expect(stone.x).toBeLessThan(width)
      for (const other of stones.slice(index + 1)) {
        expect(Math.hypot(stone.x - other.x, stone.y - other.y)).toBeGreaterThan(stoneWidth)
      }
    }
  })

  it('gives a way of its own to what runs beside another', () => {
    expect(layoutOf(960, null).sideWays).toHaveLength(1)
  })

  it('joins the phases without a gap', () => {
    const { phases, startX, endX } = layoutOf(960, null)
    expect(phases.map(({ from }) => from)).toEqual([startX, phases[0]?.to, phases[1]?.to])
    expect(phases.at(-1)?.to).toBeCloseTo(endX)
  })

  it('draws the calendar months that begin within the year', () => {
    const { months } = layoutOf(960, null)
    expect(months[0]?.day).toBe('2027-02-01')
    expect(months.at(-1)?.day).toBe('2028-01-01')
  })

  it('shows today only between the first day and the last', () => {
    expect(layoutOf(960, '2027-01-03').today).toBeNull()
    expect(layoutOf(960, START).today?.x).toBeGreaterThan(14)
    expect(layoutOf(960, '2028-01-03').today).not.toBeNull()
    expect(layoutOf(960, '2028-01-04').today).toBeNull()
  })

  it('has nothing walked before the first day, and everything after the last', () => {
    expect(layoutOf(960, '2027-01-03').walked).toEqual([])
    const after = layoutOf(960, '2028-01-04')
    expect(after.walked).toEqual(after.way)
  })
})
