import type { Search } from '../../data/search/use-search.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PendingLine } from '../../ui/pending.tsx'
import styles from './search-outcome.module.css'
import { countText, quotedText, shareText } from './words.ts'

interface SearchOutcomeProps {
  readonly search: Search
  readonly isFiltered: boolean
  readonly onClear: () => void
}

/** What stands above the hits, or in their place: how many, that there are none, or why there can be none. */
export function SearchOutcome({ search, isFiltered, onClear }: SearchOutcomeProps) {
  const { answer, error, state } = search
  const failure = error?.reason ?? (state.phase === 'failed' ? state.reason : null)
  return (
    <div className={styles.outcome}>
      {failure !== null && (
        <Notice tone="error" title="The search has stopped" details={failure}>
          What you wrote is as it was. Reload Cairn to search again.
        </Notice>
      )}
      {state.phase === 'reading' && (
        <PendingLine
          label={`Reading what you wrote for the first time: ${shareText(state.share)}. What was read is found already.`}
        />
      )}
      <p role="status" className={styles.told}>
        {answer !== null && answer.total > 0 && countText(answer.total)}
        {answer !== null && answer.total > 0 && answer.misspelled.length > 0 && (
          <>. Nothing has {quotedText(answer.misspelled)}; these come close.</>
        )}
      </p>
      {answer === null && failure === null && !search.pending && <Nothing />}
      {answer !== null && answer.total === 0 && (
        <EmptyState
          title={
            answer.text.trim() === ''
              ? 'Nothing found'
              : `Nothing found for “${answer.text.trim()}”`
          }
          action={
            isFiltered ? <Button onClick={onClear}>Search without filters</Button> : undefined
          }
        >
          {isFiltered
            ? 'Some of it may be left out by the filters.'
            : 'Every word has to stand in it. Fewer words, or the beginning of one, find more.'}
        </EmptyState>
      )}
    </div>
  )
}

/** Before anything was asked for. */
function Nothing() {
  return (
    <EmptyState title="Find anything you wrote">
      Entries, evidence, people, sessions, actions, milestones and every note. Hits show as you
      type, also where a word is misspelled or only begun.
    </EmptyState>
  )
}
