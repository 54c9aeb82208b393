import { expect, it } from 'vitest'
import { schedule } from '#core/roadmap/schedule.ts'
import type { CallRequest } from '#shared/contract/contract.ts'
import { ok } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import { movesAlong } from '../../../../../src/renderer/features/roadmap/moves-along.ts'
import type { Host } from '../../../../../src/renderer/host/host.ts'
import { aGoal } from '../../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const asOf = '2026-06-01' as Day
const june = { start: '2026-06-01' as Day, due: '2026-06-30' as Day }
const july = { start: '2026-07-01' as Day, due: '2026-07-31' as Day }

const host = {
  call: async (_name: string, request: CallRequest<'roadmap/schedule'>) => ok(schedule(request)),
} as unknown as Pick<Host, 'call'>

it('moves only what waits for the one that was moved, not what stands too early elsewhere', async () => {
  const moved = aMilestone(june)
  const next = aMilestone({ ...july, dependsOn: [moved.id] })
  const last = aMilestone({ ...july, dependsOn: [next.id] })
  const other = aMilestone(july)
  const tooEarly = aMilestone({ ...june, dependsOn: [other.id] })
  const milestones = [moved, next, last, other, tooEarly]
  const view = { asOf, weeklyHours: 4, goal: aGoal(), milestones }
  const moves = await movesAlong(host, view, moved, july)
  expect(moves.map(({ id }) => id)).toEqual([next.id, last.id])
  expect(moves[0]).toMatchObject({ start: '2026-08-01', due: '2026-08-31' })
})
