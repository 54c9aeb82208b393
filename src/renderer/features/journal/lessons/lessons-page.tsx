import { type ReactNode, useState } from 'react'
import { useLessonLists } from '../../../data/journal-days/use-lessons.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Section } from '../../../ui/section.tsx'
import { BackLink } from '../aside/back-link.tsx'
import { DueLessonCard } from './due-lesson-card.tsx'
import { LessonRow } from './lesson-row.tsx'
import styles from './lessons.module.css'

/** Shown of each list at first, and how many more at a time. Source: judgement. */
const SHOWN = 20

type Lists = NonNullable<ReturnType<typeof useLessonLists>>

/** Lessons by when they come back: those to look at first. */
export function LessonsPage() {
  const [most, setMost] = useState(SHOWN)
  const read = useLessonLists(most)
  const [held, setHeld] = useState<Lists>()
  // While more are being read, those from before stay.
  if (read !== undefined && read !== held) setHeld(read)
  const lists = read ?? held
  return (
    <>
      <BackLink />
      <PageHeader
        title="Lessons"
        lede="What you learned comes back after 2, 7, 21, 60 and 150 days, so that it stays with you."
      />
      {lists === undefined ? (
        <PendingLine label="Looking up your lessons" />
      ) : (
        <LessonLists lists={lists} onMore={() => setMost(most + SHOWN)} />
      )}
    </>
  )
}

function LessonLists({ lists, onMore }: { readonly lists: Lists; readonly onMore: () => void }) {
  const { due, coming, rested } = lists
  if (due.total + coming.total + rested.total === 0) return <NoLessons />
  return (
    <>
      <Section title="To look at today">
        {due.total === 0 ? (
          <p className={styles.quiet}>None today. The next ones are below.</p>
        ) : (
          <ul className={styles.cards}>
            {due.lessons.map((lesson) => (
              <DueLessonCard key={lesson.id} {...lesson} />
            ))}
          </ul>
        )}
        <More list={due} onMore={onMore} />
      </Section>
      {coming.total > 0 && (
        <Rows title="Coming back" list={coming} onMore={onMore} lede="Each on its own day." />
      )}
      {rested.total > 0 && (
        <Rows title="At rest" list={rested} onMore={onMore} lede="They stay here and do not ask." />
      )}
    </>
  )
}

interface RowsProps {
  readonly title: string
  readonly lede: ReactNode
  readonly list: Lists['due']
  readonly onMore: () => void
}

function Rows({ title, lede, list, onMore }: RowsProps) {
  return (
    <Section title={title} lede={lede}>
      <ul className={styles.rows}>
        {list.lessons.map((lesson) => (
          <LessonRow key={lesson.id} {...lesson} />
        ))}
      </ul>
      <More list={list} onMore={onMore} />
    </Section>
  )
}

function More({ list, onMore }: Pick<RowsProps, 'list' | 'onMore'>) {
  const hidden = list.total - list.lessons.length
  if (hidden <= 0) return null
  return (
    <Button size="small" className={styles.showMore} onClick={onMore}>
      Show more of {list.total}
    </Button>
  )
}

function NoLessons() {
  return (
    <EmptyState
      title="No lessons yet"
      action={<LinkButton href="#/journal">Open the journal</LinkButton>}
    >
      Under any entry you can turn what you learned into one line. It comes back here when you have
      nearly forgotten it.
    </EmptyState>
  )
}
