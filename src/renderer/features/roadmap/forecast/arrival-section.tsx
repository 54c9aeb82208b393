import { useState } from 'react'
import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { ForecastInputs } from '#shared/records/forecast.ts'
import { addDays, daysBetween } from '#shared/units/day.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { useForecast } from '../../../host/use-forecast.ts'
import { Button } from '../../../ui/button.tsx'
import { TimelineBand } from '../../../ui/picture/timeline-band.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { useSettledText } from '../../../ui/use-settled-text.ts'
import { hoursText, monthText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import styles from './arrival-section.module.css'
import { basisSentence, chanceSentence, hoursSentence } from './arrival-words.ts'
import { HoursSlider } from './hours-slider.tsx'

interface ArrivalSectionProps extends RoadmapViewProps {
  /** At the hours of today. */
  readonly forecast: ForecastReply
  readonly inputs: ForecastInputs
}

/** The band of arrival beside the own date; its hours can be moved, and it follows. */
export function ArrivalSection({
  goal,
  asOf,
  profile,
  weeklyHours,
  forecast,
  inputs,
}: ArrivalSectionProps) {
  const [trial, setTrial] = useState<number | null>(null)
  const { saveProfile } = useCommands()
  const { say, mayWrite } = useMilestoneActions()
  const tried = trial === null || trial === weeklyHours ? null : trial
  const { reply } = useForecast(
    tried === null
      ? null
      : { seed: FORECAST_SEED, now: { ...inputs, weeklyHours: tried }, earlier: null },
  )
  const shown = tried === null ? forecast : (reply ?? forecast)
  const change =
    tried === null || reply === null ? '' : hoursSentence(forecast, reply, weeklyHours, tried)
  const spoken = useSettledText(change)

  async function keepHours(hours: number) {
    const stored = await saveProfile({ weeklyHours: hours })
    if (!stored.ok) return
    setTrial(null)
    say(`Your profile says ${hoursText(hours)} now.`)
  }

  if (forecast.open === 0) {
    return (
      <Section title="When it will be done">
        <p>Nothing is left to foresee until something new is planned.</p>
      </Section>
    )
  }
  return (
    <Section
      title="When it will be done"
      lede="A band instead of a day: from even odds to nearly sure."
    >
      <div className={styles.picture}>
        <TimelineBand
          title="When the roadmap will be done"
          hideTitle
          what="All done"
          p50={shown.weeks.p50}
          p80={shown.weeks.p80}
          p90={shown.weeks.p90}
          beyond={shown.beyondHorizon}
          goalWeeks={goal.by === null || goal.by < asOf ? null : daysBetween(asOf, goal.by) / 7}
          weekToLabel={(week) => monthText(addDays(asOf, Math.round(week * 7)))}
        />
      </div>
      <p className={styles.chance}>
        {chanceSentence(shown, goal.by, asOf)}{' '}
        {goal.by === null || goal.by < asOf ? (
          <a href={`#/paths/${goal.path}`}>
            {goal.by === null ? 'Choose a date' : 'Choose another date'}
          </a>
        ) : (
          <ProvenanceMark
            source="judgement"
            note="Counted over 5,000 simulated courses of your roadmap. It knows your milestones and your pace, and nothing of what may come up."
          />
        )}
      </p>
      <p className={styles.basis}>
        {basisSentence(shown, tried ?? weeklyHours)} <BasisMark basis={shown.basis} />
      </p>
      <div className={`${styles.trial} no-print`}>
        <HoursSlider value={trial ?? weeklyHours} baseline={weeklyHours} onChange={setTrial} />
        {tried === null ? (
          <p className={styles.change}>
            {profile?.weeklyHours == null
              ? `Your profile does not say yet, so ${hoursText(weeklyHours)} stand in. Move the slider and the picture follows; nothing is stored.`
              : 'Move the slider and the picture follows; nothing is stored until you keep it.'}
          </p>
        ) : (
          <>
            <p className={styles.change}>{change === '' ? '\u00a0' : change}</p>
            <div className={styles.buttons}>
              <Button size="small" disabled={!mayWrite} onClick={() => void keepHours(tried)}>
                Keep {hoursText(tried)}
              </Button>
              <Button size="small" variant="quiet" onClick={() => setTrial(null)}>
                Back to {hoursText(weeklyHours)}
              </Button>
            </div>
          </>
        )}
        <p role="status" className="visually-hidden">
          {spoken}
        </p>
      </div>
    </Section>
  )
}

function BasisMark({ basis }: Pick<ForecastReply, 'basis'>) {
  return basis === 'plan' ? (
    <ProvenanceMark
      source="study"
      note="Students’ theses took 64% longer than planned. Your own finished milestones count more with each one; the weights are our judgment."
    />
  ) : (
    <ProvenanceMark
      source="judgement"
      note="Your own weeks are drawn again and again, 5,000 times over, until all is done."
    />
  )
}
