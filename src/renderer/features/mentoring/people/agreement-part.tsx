import { useState } from 'react'
import type { Agreement } from '#shared/records/agreement.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Section } from '../../../ui/section.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { cadenceText, dayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { AGREEMENT_WORDS } from '../words.ts'
import styles from './agreement.module.css'
import { AgreementForm } from './agreement-form.tsx'

interface AgreementPartProps {
  readonly person: Person
  /** The one begun last first. */
  readonly agreements: readonly Agreement[]
  readonly asOf: Day
}

/** What the two agreed on, to be read first and changed below; earlier agreements after it. */
export function AgreementPart({ person, agreements, asOf }: AgreementPartProps) {
  const { addAgreement } = useMentoringCommands()
  const mayWrite = useWriter()
  const [isNew, setIsNew] = useState(false)
  const current = agreements.find(({ endedOn }) => endedOn === null) ?? null
  const former = agreements.filter((each) => each !== current)

  async function begin() {
    const role = (['mentor', 'mentee', 'sponsor'] as const).find((each) =>
      person.roles.includes(each),
    )
    const added = await addAgreement({
      personId: person.id,
      role: role ?? 'peer',
      startedOn: asOf,
    })
    if (added.ok) setIsNew(true)
  }

  return (
    <Section title="Agreement">
      {current === null ? (
        <>
          <p className={listStyles.quiet}>
            What you both want out of it, how often you meet, and what stays between you.
          </p>
          {mayWrite && (
            <div className={listStyles.more}>
              <Button size="small" onClick={() => void begin()}>
                Write an agreement
              </Button>
            </div>
          )}
        </>
      ) : (
        <AgreementFacts agreement={current} isOpen={isNew} asOf={asOf} />
      )}
      {former.map((agreement) => (
        <div key={agreement.id} className={listStyles.more}>
          <AgreementFacts agreement={agreement} isOpen={false} asOf={asOf} />
        </div>
      ))}
    </Section>
  )
}

interface AgreementFactsProps {
  readonly agreement: Agreement
  readonly isOpen: boolean
  readonly asOf: Day
}

function AgreementFacts({ agreement, isOpen, asOf }: AgreementFactsProps) {
  const { catalog } = useCatalog()
  const { role, cadenceWeeks, startedOn, endedOn, goals, confidentiality, outcome } = agreement
  const since =
    endedOn === null
      ? `since ${dayText(startedOn)}`
      : `${dayText(startedOn)} to ${dayText(endedOn)}`
  const facts = [
    AGREEMENT_WORDS[role],
    ...(cadenceWeeks === null ? [] : [cadenceText(cadenceWeeks)]),
    since,
  ]
  return (
    <>
      <p className={listStyles.small}>{facts.join(', ')}</p>
      {goals.length > 0 && (
        <ul className={styles.goals} aria-label="Goals">
          {goals.map(({ id, text, subject, atStart, atEnd }) => (
            <li key={id} className={styles.goal}>
              <span className={listStyles.own}>{text}</span>
              {subject !== null && catalog !== null && (
                <span className={listStyles.small}>{subjectLabel(catalog, subject)}</span>
              )}
              <GoalChange atStart={atStart} atEnd={atEnd} />
            </li>
          ))}
        </ul>
      )}
      {confidentiality !== '' && <p className={styles.words}>{confidentiality}</p>}
      {outcome !== '' && (
        <p className={styles.words}>
          <strong>What came of it:</strong> {outcome}
        </p>
      )}
      <Disclosure summary="Change the agreement" open={isOpen}>
        <AgreementForm agreement={agreement} asOf={asOf} />
      </Disclosure>
    </>
  )
}

/** Where the person stood with a goal when it began, and where at its end: the change in a picture and in words. */
function GoalChange({
  atStart,
  atEnd,
}: {
  readonly atStart: number | null
  readonly atEnd: number | null
}) {
  if (atStart === null && atEnd === null) return null
  const place = (value: number) => `${((value - 1) / 9) * 100}%`
  const [from, to] = [atStart ?? atEnd ?? 1, atEnd ?? atStart ?? 1]
  return (
    <span className={styles.change}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.span}
          style={{
            left: place(Math.min(from, to)),
            right: `calc(100% - ${place(Math.max(from, to))})`,
          }}
        />
        {atStart !== null && <span className={styles.start} style={{ left: place(atStart) }} />}
        {atEnd !== null && <span className={styles.end} style={{ left: place(atEnd) }} />}
      </span>
      <span className={styles.numbers}>{changeText(atStart, atEnd)}</span>
    </span>
  )
}

function changeText(atStart: number | null, atEnd: number | null): string {
  if (atStart === null) return `${atEnd} of 10 at the end`
  if (atEnd === null) return `${atStart} of 10 at the start`
  const change = atEnd - atStart
  const words = change === 0 ? 'unchanged' : change > 0 ? `up by ${change}` : `down by ${-change}`
  return `${atStart} to ${atEnd}, ${words}`
}
