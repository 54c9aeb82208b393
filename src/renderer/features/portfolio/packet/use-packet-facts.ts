import { useMemo } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { CallError } from '#shared/contract/contract.ts'
import type { PacketFacts } from '#shared/packet/facts.ts'
import { toAskedLevels } from '#shared/portfolio/asked-levels.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import type { Packet } from '#shared/records/packet.ts'
import type { Day } from '#shared/units/day.ts'
import { toAssessmentRequest } from '../../../data/build-request.ts'
import { useShownEvidence } from '../../../data/evidence/use-shown-evidence.ts'
import { useLadder } from '../../../data/ladders/use-ladders.ts'
import { usePacketEvidence } from '../../../data/packets/use-packet-evidence.ts'
import { usePeople } from '../../../data/people/use-people.ts'
import { useArtifacts } from '../../../data/portfolio/use-artifacts.ts'
import { useMetrics } from '../../../data/portfolio/use-metrics.ts'
import { useCurrentGoal } from '../../../data/use-goal.ts'
import { useMilestones } from '../../../data/use-milestones.ts'
import { useProfile } from '../../../data/use-profile.ts'
import { useLatestRatings } from '../../../data/use-ratings.ts'
import { useSettings } from '../../../data/use-settings.ts'
import { useAssessment } from '../../../host/use-assessment.ts'
import { PACKET_FORMAT } from './format.ts'

interface PacketFactsState {
  /** undefined while they are read. */
  readonly facts: PacketFacts | undefined
  /** The core gave no answer. */
  readonly error: CallError | null
}

const NONE: readonly string[] = []

/** All that a packet is written from, as it is today. */
export function usePacketFacts(
  { target, level: ref }: Pick<Packet, 'target' | 'level'>,
  catalog: Catalog,
  asOf: Day,
): PacketFactsState {
  const current = useCurrentGoal()
  const goal = current == null ? current : isFor(current, { target, level: ref }) ? current : null
  const profile = useProfile()
  const ratings = useLatestRatings()
  const settings = useSettings()
  const shown = useShownEvidence(asOf)
  const milestones = useMilestones(goal?.id ?? '')
  const people = usePeople()
  const artifacts = useArtifacts()
  const metrics = useMetrics()
  const ladder = useLadder(ref?.ladder ?? '')
  const linked = useMemo(() => linkedIds(ladder, ref), [ladder, ref])
  const evidence = usePacketEvidence(linked)

  const request = useMemo(() => {
    const isRead = profile !== undefined && goal !== undefined && ladder !== undefined
    if (!isRead || !ratings || !settings || !shown || !milestones) return null
    const asked = ladder === null || ref === null ? [] : toAskedLevels(ladder, ref.level)
    const { by, openingRate, facts } = goal ?? { by: null, openingRate: null, facts: {} }
    const role = { ...target, by, openingRate, facts }
    const parts = { profile, ratings, settings, evidence: shown, milestones, asked, asOf }
    return toAssessmentRequest({ ...parts, goal: role })
  }, [profile, goal, ladder, ratings, settings, shown, milestones, ref, target, asOf])
  const { assessment, error } = useAssessment(request)

  const facts = useMemo((): PacketFacts | undefined => {
    if (!assessment || !ratings || !evidence || !milestones) return undefined
    if (!people || !artifacts || !metrics) return undefined
    return {
      ...{ asOf, format: PACKET_FORMAT, profile: profile ?? null, target, catalog, assessment },
      ...{ ratings, artifacts, metrics, people, milestones, goal: goal ?? null },
      level: levelOf(ladder, ref),
      evidence: evidence.pieces,
      evidenceTotal: evidence.total,
    }
  }, [
    asOf,
    profile,
    target,
    catalog,
    assessment,
    ratings,
    evidence,
    artifacts,
    metrics,
    people,
    milestones,
    goal,
    ladder,
    ref,
  ])
  return { facts, error }
}

/** Whether a goal is the role that a packet is for. */
export function isFor(goal: Goal, { target, level }: Pick<Packet, 'target' | 'level'>): boolean {
  return (
    goal.path === target.path &&
    goal.organization === target.organization &&
    goal.level?.ladder === level?.ladder &&
    goal.level?.level === level?.level
  )
}

function levelOf(ladder: Ladder | null | undefined, ref: Packet['level']): PacketFacts['level'] {
  const level = ladder?.levels.find(({ id }) => id === ref?.level)
  return ladder == null || level === undefined ? null : { ladder, level }
}

function linkedIds(ladder: Ladder | null | undefined, ref: Packet['level']): readonly string[] {
  if (ladder == null) return NONE
  return ladder.criteria
    .filter(({ level }) => level === ref?.level)
    .flatMap(({ evidence }) => evidence)
}
