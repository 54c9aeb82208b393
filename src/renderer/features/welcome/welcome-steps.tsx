import { Suspense, useEffect, useRef, useState } from 'react'
import type { Goal } from '#shared/records/goal.ts'
import type { Profile } from '#shared/records/profile.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { useWriter } from '../../data/data-context.ts'
import { useCommands } from '../../data/use-commands.ts'
import type { OwnRatings } from '../../data/use-own-ratings.ts'
import { whenIdle } from '../../host/when-idle.ts'
import { Button } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { SampleEntry } from './sample-entry.tsx'
import { StoneSteps } from './stone-steps.tsx'
import styles from './welcome.module.css'
import { recallStep, rememberStep, STEPS, type Step } from './welcome-step.ts'
import { WithCatalog } from './with-catalog.tsx'

interface WelcomeStepsProps {
  readonly profile: Profile | null
  readonly goal: Goal | null
  readonly ratings: OwnRatings
}

/** The steps with a form, whose library the heading need not wait for. Both begin to load with the room. */
const PERSON_STEP = lazyPart(async () => (await import('./person-step.tsx')).PersonStep)
const GOAL_STEP = lazyPart(async () => (await import('./goal-step.tsx')).GoalStep)
void PERSON_STEP.load()
void GOAL_STEP.load()

/** The last step with its sliders; fetched while the first one is filled in. */
const RATINGS_STEP = lazyPart(async () => (await import('./ratings-step.tsx')).RatingsStep)

const TEXTS: Readonly<Record<Step, { title: string; lede: string }>> = {
  person: {
    title: 'Who are you?',
    lede: 'A cairn marks a path, stone by stone. Lay the first one: three lines are enough, and they stay on this machine.',
  },
  goal: {
    title: 'Where do you want to go?',
    lede: 'Pick the role that draws you most. You can change it at any time.',
  },
  ratings: {
    title: 'How do you rate yourself?',
    lede: 'Move what you have an opinion on. The sentence below a slider says what someone there does.',
  },
}

export function WelcomeSteps({ profile, goal, ratings }: WelcomeStepsProps) {
  const { markWelcomed } = useCommands()
  const isWriter = useWriter()
  const laid: Readonly<Record<Step, boolean>> = {
    person: hasPerson(profile),
    goal: goal !== null,
    ratings: RATING_SUBJECTS.some((subject) => ratings.of(subject).value !== null),
  }
  const [step, setStep] = useState(() => recallStep(laid))
  const heading = useRef<HTMLHeadingElement>(null)
  const shownBefore = useRef(step)
  const at = STEPS.indexOf(step)

  useEffect(() => {
    // The shell takes care of the first focus; a further step is like a further screen.
    if (shownBefore.current === step) return
    shownBefore.current = step
    heading.current?.focus()
    window.scrollTo({ top: 0 })
  }, [step])

  useEffect(() => whenIdle(() => void RATINGS_STEP.load()), [])

  function goTo(next: Step) {
    rememberStep(next)
    setStep(next)
  }

  async function finish() {
    const result = await markWelcomed()
    if (!result.ok) return
    rememberStep(null)
    // Who rated nothing yet has nowhere to stand.
    window.location.hash = laid.ratings ? '#/readiness' : '#/today'
  }

  const next = STEPS[at + 1]
  const before = STEPS[at - 1]
  return (
    <div className={styles.welcome}>
      <aside className={styles.aside} aria-label="Your first steps">
        <StoneSteps step={step} laid={laid} onGoTo={goTo} />
        <SampleEntry />
        <Button variant="quiet" size="small" onClick={() => void finish()}>
          Skip all three
        </Button>
      </aside>
      <div className={styles.step}>
        <header className={styles.head}>
          <p className={styles.count}>
            Step {at + 1} of {STEPS.length}
          </p>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {TEXTS[step].title}
          </h1>
          <p className={styles.lede}>{TEXTS[step].lede}</p>
        </header>
        <fieldset className={styles.fields} disabled={!isWriter}>
          <legend className="visually-hidden">{TEXTS[step].title}</legend>
          {step === 'person' && (
            <Suspense fallback={<Skeleton height={260} />}>
              <PERSON_STEP.Component profile={profile} onDone={() => goTo('goal')} />
            </Suspense>
          )}
          {step === 'goal' && (
            <WithCatalog>
              {(catalog) => (
                <Suspense fallback={<Skeleton height={420} />}>
                  <GOAL_STEP.Component goal={goal} catalog={catalog} />
                </Suspense>
              )}
            </WithCatalog>
          )}
          {step === 'ratings' && (
            <WithCatalog>
              {(catalog) => (
                <Suspense fallback={<PendingLine label="Opening the ratings" />}>
                  <RATINGS_STEP.Component ratings={ratings} catalog={catalog} />
                </Suspense>
              )}
            </WithCatalog>
          )}
        </fieldset>
        <div className={styles.actions}>
          {before !== undefined && <Button onClick={() => goTo(before)}>Back</Button>}
          <Button
            variant={laid[step] ? 'primary' : 'secondary'}
            onClick={() => (next === undefined ? void finish() : goTo(next))}
          >
            {nextLabel(laid[step], next === undefined)}
          </Button>
        </div>
      </div>
    </div>
  )
}

function hasPerson(profile: Profile | null): boolean {
  if (profile === null) return false
  return profile.name !== '' || profile.currentRole !== '' || profile.yearsExperience !== null
}

function nextLabel(isLaid: boolean, isLast: boolean): string {
  if (isLast) return isLaid ? 'See where you stand' : 'Skip and finish'
  return isLaid ? 'Next' : 'Skip this step'
}
