import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { type EntryFilter, isFilteringEntries } from '../../../data/entries/entry-filter.ts'
import { useEntriesByDay } from '../../../data/entries/use-entries.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { JournalAside } from '../aside/journal-aside.tsx'
import { listHref, NEW_HREF } from './address.ts'
import { EntryList } from './entry-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import styles from './list.module.css'
import { PageDrawing } from './page-drawing.tsx'
import { useIsNarrow } from './use-is-narrow.ts'

/** The journal by month and day, and beside it what helps to look back. */
export function JournalPage({ filter }: { readonly filter: EntryFilter }) {
  const shown = useEntriesByDay(filter)
  const isNarrow = useIsNarrow()
  const isFiltered = isFilteringEntries(filter)
  const isBlank = shown !== undefined && shown.items.length === 0 && !shown.hasMore
  const isEmpty = isBlank && !isFiltered
  return (
    <>
      <PageHeader
        title="Journal"
        lede="What you did, in your own words."
        actions={
          <>
            {!isEmpty && (
              <LinkButton
                variant="primary"
                icon={<IconPencil aria-hidden="true" />}
                href={NEW_HREF}
              >
                Write an entry
              </LinkButton>
            )}
            <LinkButton href="#/journal/review">Review the week</LinkButton>
            <span className={styles.pair}>
              <LinkButton variant="quiet" href="#/journal/lessons">
                Lessons
              </LinkButton>
              <LinkButton variant="quiet" href="#/journal/prompts">
                Questions
              </LinkButton>
            </span>
          </>
        }
      />
      <div className={styles.page}>
        {isNarrow ? (
          // Above the list: below one that goes on as one scrolls it could never be reached.
          <Disclosure summary="Today’s question, and looking back">
            <JournalAside />
          </Disclosure>
        ) : (
          <aside className={styles.aside} aria-label="Looking back">
            <JournalAside />
          </aside>
        )}
        <div className={styles.main}>
          {isEmpty ? (
            <EmptyState
              title="Nothing is written yet"
              drawing={<PageDrawing />}
              action={
                <LinkButton variant="primary" href={NEW_HREF}>
                  Write your first entry
                </LinkButton>
              }
            >
              A few lines about what happened and what you did are enough. Later they become
              evidence, lessons and the story of how you got there.
            </EmptyState>
          ) : (
            <>
              <FilterBar filter={filter} />
              {shown === undefined && <PendingLine label="Opening the journal" />}
              {isBlank && <p className={styles.none}>No entry fits what you chose above.</p>}
              {shown !== undefined && shown.items.length > 0 && (
                <EntryList
                  key={listHref(filter)}
                  items={shown.items}
                  hasMore={shown.hasMore}
                  onMore={shown.more}
                />
              )}
              {shown?.isReading && <PendingLine label="Looking further back" />}
            </>
          )}
        </div>
      </div>
    </>
  )
}
