import type { ReactNode } from 'react'
import type { Day } from '#shared/units/day.ts'
import { closeAction } from '../../data/actions/action-repository.ts'
import { useDatabase, useWriter } from '../../data/data-context.ts'
import { recordHref } from '../../data/record-address.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import type { Beginning, NextStep } from './next-step.ts'
import styles from './next-step-part.module.css'
import { dueText, milestoneText, timeText, upperFirst } from './today-words.ts'

interface NextStepPartProps {
  readonly next: NextStep
  readonly names: ReadonlyMap<string, string>
  readonly day: Day
}

/** The one thing that is seen first, and the one button that begins it. */
export function NextStepPart({ next, names, day }: NextStepPartProps) {
  switch (next.kind) {
    case 'session': {
      const { id, personId, time, agenda } = next.session
      const open = agenda.filter(({ done }) => !done).length
      return (
        <Step
          label={time === null ? 'Today' : `Today, ${timeText(time)}`}
          title={`A session with ${names.get(personId) ?? 'somebody'}`}
          text={open === 0 ? 'Nothing is on its agenda yet.' : pointsText(open)}
          action={
            <LinkButton variant="primary" href={recordHref({ kind: 'session', id })}>
              Prepare it
            </LinkButton>
          }
        />
      )
    }
    case 'action':
      return (
        <Step
          label={upperFirst(dueText(next.action.due, day))}
          title={next.action.text}
          text={next.action.personId === null ? '' : withText(names.get(next.action.personId))}
          action={<DoneButton id={next.action.id} day={day} />}
        />
      )
    case 'milestone': {
      const { id, title, cue, outcome } = next.milestone
      return (
        <Step
          label={upperFirst(milestoneText(next.milestone, day)) || 'Next on your way'}
          title={title}
          text={cue === '' ? outcome : cue}
          action={
            <LinkButton variant="primary" href={recordHref({ kind: 'milestone', id })}>
              Open it
            </LinkButton>
          }
        />
      )
    }
    case 'begin': {
      const { title, text, button, href } = BEGINNINGS[next.what]
      return (
        <Step
          label="A first stone"
          title={title}
          text={text}
          action={
            <LinkButton variant="primary" href={href}>
              {button}
            </LinkButton>
          }
        />
      )
    }
    case 'write':
      return (
        <Step
          label="Nothing is due"
          title="Look back for ten minutes"
          text="What happened lately that you want to remember? A few sentences are enough."
          action={
            <LinkButton variant="primary" href="#/journal/new">
              Write an entry
            </LinkButton>
          }
        />
      )
  }
}

interface StepProps {
  readonly label: string
  readonly title: string
  readonly text: string
  readonly action: ReactNode
}

function Step({ label, title, text, action }: StepProps) {
  return (
    <section className={styles.step} aria-labelledby="next-step">
      <p className={styles.label}>{label}</p>
      <h2 id="next-step" className={styles.title}>
        {title}
      </h2>
      {text !== '' && <p className={styles.text}>{text}</p>}
      <div className={styles.action}>{action}</div>
    </section>
  )
}

function DoneButton({ id, day }: { readonly id: string; readonly day: Day }) {
  const database = useDatabase()
  const mayWrite = useWriter()
  return (
    <>
      <Button
        variant="primary"
        disabled={!mayWrite}
        onClick={() => void closeAction(database, id, 'done', day)}
      >
        Done
      </Button>
      <LinkButton href={recordHref({ kind: 'action', id })}>See it among your actions</LinkButton>
    </>
  )
}

function pointsText(count: number): string {
  return count === 1 ? 'One point is on its agenda.' : `${count} points are on its agenda.`
}

function withText(name: string | undefined): string {
  return name === undefined ? '' : `With ${name}`
}

const BEGINNINGS: Readonly<
  Record<
    Beginning,
    {
      readonly title: string
      readonly text: string
      readonly button: string
      readonly href: string
    }
  >
> = {
  goal: {
    title: 'Choose the role you want',
    text: 'Everything else follows from it: where you stand, what is missing, and the steps that lead there.',
    button: 'See the roles',
    href: '#/paths',
  },
  ratings: {
    title: 'Say where you stand',
    text: 'Thirteen sliders, five minutes. Your readiness for the role comes from them.',
    button: 'Rate yourself',
    href: '#/profile',
  },
  plan: {
    title: 'Lay out the way',
    text: 'Cairn proposes milestones for the role you chose. You keep those that fit, and change them as you like.',
    button: 'See a plan',
    href: '#/roadmap',
  },
  entry: {
    title: 'Write your first entry',
    text: 'What happened lately that you want to remember? A few sentences are enough.',
    button: 'Write an entry',
    href: '#/journal/new',
  },
}
