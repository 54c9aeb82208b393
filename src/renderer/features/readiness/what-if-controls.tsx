import { memo } from 'react'
import type { ChallengeId, OrganizationFactId, RatingSubject } from '#shared/vocabulary.ts'
import { RATING_MAX, RATING_MIN, ratingToLevel } from '../../ui/rating-level.ts'
import { Switch } from '../../ui/switch.tsx'
import type { Item } from './items.ts'
import type { TrialStep } from './trial.ts'
import { WhatIfSlider } from './what-if-slider.tsx'

// Each is memoized: while one thumb moves, the other twenty stay as they are.

interface Dispatching {
  readonly dispatch: (step: TrialStep) => void
}

interface CountedProps<Id> extends Dispatching {
  readonly id: Id
  readonly item: Item | undefined
  /** undefined: as it is now. */
  readonly value: number | undefined
  readonly baseline: number
  readonly required: number
}

const RATING_SCALE = { min: RATING_MIN, max: RATING_MAX, step: 1 } as const

export const RatingControl = memo(function RatingControl({
  id,
  item,
  value,
  baseline,
  required,
  dispatch,
}: CountedProps<RatingSubject>) {
  const shown = value ?? baseline
  return (
    <WhatIfSlider
      label={item?.label ?? id}
      value={shown}
      baseline={baseline}
      required={required}
      scale={RATING_SCALE}
      meaning={ratingToLevel(shown, item?.levels ?? [])?.label}
      onChange={(next) => dispatch({ kind: 'rating', id, value: next, baseline })}
    />
  )
})

export const ChallengeControl = memo(function ChallengeControl({
  id,
  item,
  value,
  baseline,
  required,
  dispatch,
}: CountedProps<ChallengeId>) {
  return (
    <WhatIfSlider
      label={item?.label ?? id}
      value={value ?? baseline}
      baseline={baseline}
      required={required}
      scale={{ min: 0, max: Math.max(required, baseline) + 1, step: 1 }}
      meaning="times"
      onChange={(next) => dispatch({ kind: 'challenge', id, value: next, baseline })}
    />
  )
})

interface AmountProps extends Dispatching {
  /** null: as it is now. */
  readonly value: number | null
  readonly baseline: number
}

/** Beyond this the years no longer count for any role. Unit: years. Source: judgement. */
const YEARS_TOP = 25

export const YearsControl = memo(function YearsControl({
  value,
  baseline,
  required,
  dispatch,
}: AmountProps & { readonly required: number }) {
  return (
    <WhatIfSlider
      label="Years of experience"
      value={value ?? baseline}
      baseline={baseline}
      required={required}
      scale={{ min: 0, max: Math.max(YEARS_TOP, baseline), step: 1 }}
      meaning="years"
      onChange={(next) => dispatch({ kind: 'years', value: next, baseline })}
    />
  )
})

/** What one can give beside a job at most. Unit: hours a week. Source: judgement. */
const HOURS_TOP = 20

export const HoursControl = memo(function HoursControl({ value, baseline, dispatch }: AmountProps) {
  return (
    <WhatIfSlider
      label="Hours a week for growth"
      value={value ?? baseline}
      baseline={baseline}
      scale={{ min: 0.5, max: Math.max(HOURS_TOP, baseline), step: 0.5 }}
      meaning="hours a week"
      onChange={(next) => dispatch({ kind: 'hours', value: next, baseline })}
    />
  )
})

interface FactControlProps extends Dispatching {
  readonly id: OrganizationFactId
  readonly label: string
  /** undefined: as it is now. */
  readonly value: boolean | undefined
  /** null: not known, which counts as no. */
  readonly state: boolean | null
}

export const FactControl = memo(function FactControl({
  id,
  label,
  value,
  state,
  dispatch,
}: FactControlProps) {
  const baseline = state === true
  return (
    <Switch
      label={label}
      hint={`Now: ${state === null ? 'not known' : state ? 'yes' : 'no'}`}
      checked={value ?? baseline}
      onChange={(next) => dispatch({ kind: 'fact', id, value: next, baseline })}
    />
  )
})
