import { useCallback, useMemo, useRef } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { AskedLevel, EvidenceInput, Move } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { Rating } from '#shared/records/rating.ts'
import type { Day } from '#shared/units/day.ts'
import { toAssessmentRequest } from '../../data/build-request.ts'
import type { SettingsValues } from '../../data/settings-repository.ts'
import { useSnapshots } from '../../data/use-snapshots.ts'
import { useAssessment } from '../../host/use-assessment.ts'
import { CoreNotice } from './core-notice.tsx'
import { GapsSection } from './gaps-section.tsx'
import { catalogToItems, requirementsOf } from './items.ts'
import { LaterSections, useLaterParts } from './later-parts.tsx'
import { MovesSection } from './moves-section.tsx'
import { Standing } from './standing.tsx'
import { useKeptSnapshot } from './use-kept-snapshot.ts'
import { WaitingRoom } from './waiting-room.tsx'
import { type WhatIfHandle, WhatIfSection } from './what-if-section.tsx'

interface GoalReadinessProps {
  readonly goal: Goal
  readonly profile: Profile | null
  readonly ratings: readonly Rating[]
  readonly settings: SettingsValues
  readonly evidence: readonly EvidenceInput[]
  readonly asked: readonly AskedLevel[]
  readonly milestones: readonly Milestone[]
  readonly catalog: Catalog
  readonly asOf: Day
}

/** Days drawn in the history: a little over a year. Source: judgement. */
const HISTORY_DAYS = 400

export function GoalReadiness({
  goal,
  profile,
  ratings,
  settings,
  evidence,
  asked,
  milestones,
  catalog,
  asOf,
}: GoalReadinessProps) {
  const request = useMemo(
    () =>
      toAssessmentRequest({ profile, ratings, goal, settings, evidence, asked, milestones, asOf }),
    [profile, ratings, goal, settings, evidence, asked, milestones, asOf],
  )
  const { assessment, error } = useAssessment(request)
  const snapshots = useSnapshots(goal.id, HISTORY_DAYS)
  useKeptSnapshot(goal, assessment, snapshots)
  useLaterParts()

  const items = useMemo(() => catalogToItems(catalog), [catalog])
  const requirements = useMemo(() => requirementsOf(catalog, request.target), [catalog, request])
  const whatIf = useRef<WhatIfHandle>(null)
  const tryMove = useCallback((move: Move) => whatIf.current?.tryMove(move), [])

  const notice = error !== null && <CoreNotice error={error} hasAnswer={assessment !== null} />
  if (assessment === null) return notice || <WaitingRoom />
  return (
    <>
      {notice}
      <Standing assessment={assessment} items={items} hasRatings={ratings.length > 0} />
      <MovesSection moves={assessment.moves} items={items} onTry={tryMove} />
      <GapsSection
        assessment={assessment}
        items={items}
        requirements={requirements}
        asked={asked}
      />
      <WhatIfSection
        ref={whatIf}
        request={request}
        assessment={assessment}
        items={items}
        facts={catalog.organizationFacts}
      />
      <LaterSections
        assessment={assessment}
        goal={goal}
        catalog={catalog}
        items={items}
        snapshots={snapshots}
        ratings={ratings}
        settings={settings}
      />
    </>
  )
}
