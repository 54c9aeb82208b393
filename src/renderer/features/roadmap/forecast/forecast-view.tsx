import { useForecasts } from '../../../data/use-forecasts.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Skeleton } from '../../../ui/pending.tsx'
import type { RoadmapViewProps } from '../view-props.ts'
import { ArrivalSection } from './arrival-section.tsx'
import { DiarySection } from './diary-section.tsx'
import { ForecastHistorySection } from './forecast-history-section.tsx'
import { HISTORY_DAYS } from './history-days.ts'
import { MovedSection } from './moved-section.tsx'
import { PaceSection } from './pace-section.tsx'
import { useRoadmapForecast } from './use-roadmap-forecast.ts'

/** When the roadmap will be done, what that rests on, what moved it, and how well the person foresees it. */
export function ForecastView(props: RoadmapViewProps) {
  const { goal, milestones, asOf } = props
  const { forecast, error, inputs } = useRoadmapForecast(props)
  const kept = useForecasts(goal.id, HISTORY_DAYS)

  if (milestones.length === 0) {
    return (
      <EmptyState
        title="A forecast needs milestones"
        action={<LinkButton href="#/roadmap">To the roadmap</LinkButton>}
      >
        Once there are some, this page says when all of them will be done, how sure that is, and
        what moved it.
      </EmptyState>
    )
  }
  if (forecast === null) {
    return error === null ? (
      <Skeleton height={320} />
    ) : (
      <Notice
        tone="error"
        title="The forecast did not answer"
        details={JSON.stringify(error, null, 2)}
      >
        Everything you entered is kept. Reload the app to try again.
      </Notice>
    )
  }
  return (
    <>
      <ArrivalSection {...props} forecast={forecast} inputs={inputs} />
      {kept !== undefined && (
        <>
          {forecast.open > 0 && (
            <MovedSection
              milestones={milestones}
              forecast={forecast}
              inputs={inputs}
              kept={kept}
              asOf={asOf}
            />
          )}
          <ForecastHistorySection kept={kept} by={goal.by} />
        </>
      )}
      <PaceSection milestones={milestones} forecast={forecast} asOf={asOf} />
      <DiarySection goal={goal} milestones={milestones} asOf={asOf} />
    </>
  )
}
