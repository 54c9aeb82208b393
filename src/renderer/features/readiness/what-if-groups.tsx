import type { OrganizationFact } from '#shared/catalog.ts'
import type { Assessment, ItemResult } from '#shared/contract/assessment.ts'
import { CAPABILITY_IDS, COMPETENCY_IDS, type RatingSubject } from '#shared/vocabulary.ts'
import type { Items } from './items.ts'
import type { Trial, TrialStep } from './trial.ts'
import styles from './what-if.module.css'
import {
  ChallengeControl,
  FactControl,
  HoursControl,
  RatingControl,
  YearsControl,
} from './what-if-controls.tsx'

interface WhatIfGroupsProps {
  /** Of the person's own values. */
  readonly assessment: Assessment
  readonly items: Items
  readonly facts: readonly OrganizationFact[]
  readonly trial: Trial
  readonly dispatch: (step: TrialStep) => void
}

/** All that the score depends on, as controls in four groups. */
export function WhatIfGroups({ assessment, items, facts, trial, dispatch }: WhatIfGroupsProps) {
  const { technical, leadership, experience, organization, timeline } = assessment
  const toRating = (id: RatingSubject, result: ItemResult) => (
    <RatingControl
      key={id}
      id={id}
      item={items.get(id)}
      value={trial.ratings[id]}
      baseline={result.current}
      required={result.required}
      dispatch={dispatch}
    />
  )
  return (
    <div className={styles.groups}>
      <p className={styles.key} aria-hidden="true">
        <span className={styles.baselineKey} /> your value now
        <span className={styles.requiredKey} /> what the role asks for
      </p>
      <div className={styles.column}>
        <fieldset className={styles.group}>
          <legend>Technical</legend>
          {CAPABILITY_IDS.map((id) => toRating(id, technical.capabilities[id]))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Experience</legend>
          {experience.challenges.map(({ id, done, needed }) => (
            <ChallengeControl
              key={id}
              id={id}
              item={items.get(id)}
              value={trial.challenges[id]}
              baseline={done}
              required={needed}
              dispatch={dispatch}
            />
          ))}
          <YearsControl
            value={trial.yearsExperience}
            baseline={experience.years.current}
            required={experience.years.required}
            dispatch={dispatch}
          />
        </fieldset>
      </div>
      <div className={styles.column}>
        <fieldset className={styles.group}>
          <legend>Leadership</legend>
          {COMPETENCY_IDS.map((id) => toRating(id, leadership.competencies[id]))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Time and opening</legend>
          <HoursControl
            value={trial.weeklyHours}
            baseline={timeline.weeklyHours}
            dispatch={dispatch}
          />
          {facts.map(({ id, label }) => (
            <FactControl
              key={id}
              id={id}
              label={label}
              value={trial.facts[id]}
              state={organization.facts.find((fact) => fact.id === id)?.state ?? null}
              dispatch={dispatch}
            />
          ))}
        </fieldset>
      </div>
    </div>
  )
}
