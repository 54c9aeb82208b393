import { useState } from 'react'
import { useWriter } from '../../../data/data-context.ts'
import { useWeeklyReview } from '../../../data/journal-days/use-review.ts'
import { entryHref } from '../../../data/record-address.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { BackLink } from '../aside/back-link.tsx'
import styles from './review.module.css'
import { weekText } from './review-text.ts'
import { ReviewWalk } from './review-walk.tsx'

type Standing = NonNullable<ReturnType<typeof useWeeklyReview>>

/** Ten minutes on one week: what was written, what is open, what is due, and three lines to end with. */
export function WeeklyReview() {
  const standing = useWeeklyReview()
  /** The week that was walked through here: it stays, with the word that it is done, when the next one is up. */
  const [finished, setFinished] = useState<Done | null>(null)
  if (standing === undefined) return <PendingLine label="Opening the week" />
  const done = finished ?? doneOf(standing)
  const { from, to } = finished?.week ?? standing.week
  return (
    <>
      <BackLink />
      <PageHeader title="Review of the week" lede={weekText({ from, to })} />
      {done === null && standing.before !== null && <Reviewed {...standing.before} />}
      {done === null ? (
        <Open
          key={to}
          week={standing.week}
          onFinish={(id) => setFinished({ id, week: standing.week })}
        />
      ) : (
        <EmptyState
          title="This week is reviewed"
          action={<LinkButton href={entryHref(done.id)}>Read what you wrote</LinkButton>}
        >
          It is in your journal, under its last day. You can still add to it there.
        </EmptyState>
      )}
    </>
  )
}

interface Done extends Pick<Standing, 'week'> {
  /** Of the entry that it ended with. */
  readonly id: string
}

function doneOf({ review, week }: Standing): Done | null {
  return review === null ? null : { id: review.id, week }
}

/** Says that this is the next week already, to somebody who comes back to the last one. */
function Reviewed({ week, review }: NonNullable<Standing['before']>) {
  return (
    <p className={styles.before}>
      The week of {weekText(week)} is <a href={entryHref(review.id)}>reviewed</a>. This is the one
      that is running: you can begin with it now or leave it for its day.
    </p>
  )
}

interface OpenProps extends Pick<Standing, 'week'> {
  readonly onFinish: (id: string) => void
}

function Open(props: OpenProps) {
  const mayWrite = useWriter()
  if (!mayWrite) {
    return <p>Another window of Cairn is writing. The review can be made there.</p>
  }
  return <ReviewWalk {...props} />
}
