import { useState } from 'react'
import type { Entry } from '#shared/records/entry.ts'
import { now, today } from '../../../data/clock.ts'
import { useEntry } from '../../../data/entries/use-entries.ts'
import { usePrompts } from '../../../data/prompts/use-prompts.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { useWhileOpen } from '../../../ui/use-while-open.ts'
import type { NewEntry } from '../list/address.ts'
import { EntryEditor } from './entry-editor.tsx'
import { EntryNav } from './entry-nav.tsx'
import type { EntryStart } from './use-entry-form.ts'
import type { TakenPrompt } from './use-take-prompt.ts'

/** One entry that is stored. */
export function StoredEntry({ id }: { readonly id: string }) {
  const entry = useEntry(id)
  if (entry === undefined) return <PendingLine label="Opening" />
  if (entry === null) return <NotHere />
  return (
    <EntryEditor
      id={id}
      entry={entry}
      start={{ day: entry.day, at: entry.at, prompt: entry.prompt, letters: entry.letters }}
      prompt={null}
      onMade={() => {}}
    />
  )
}

interface FreshEntryProps {
  readonly begun: NewEntry
  /** Its id once it is stored. */
  readonly id: string | null
  readonly onMade: (id: string) => void
}

/** An entry that begins empty; the same editor goes on once it is stored. */
export function FreshEntry({ begun, id, onMade }: FreshEntryProps) {
  const prompts = usePrompts()
  const [start] = useState<EntryStart>(() => startOf(begun))
  const answer = useEntry(id ?? '')
  const placeIt = useWhileOpen(onMade)
  /** Nothing is taken from under the cursor while the row is read for the first time. */
  const [last, setLast] = useState<Entry | null>(null)
  if (answer !== undefined && answer !== null && answer !== last) setLast(answer)
  if (begun.prompt !== '' && prompts === undefined) return <PendingLine label="Opening" />
  if (last !== null && answer === null) return <NotHere />
  const found = prompts?.find((each) => each.id === begun.prompt)
  const asked: TakenPrompt = { text: begun.prompt, template: '', letter: begun.letter }
  return (
    <EntryEditor
      id={id}
      entry={last}
      start={start}
      prompt={begun.prompt === '' ? null : (found ?? asked)}
      onMade={placeIt}
    />
  )
}

/** The time goes without saying for today alone. */
function startOf({ day, letter }: NewEntry): EntryStart {
  const present = today()
  return {
    day: day ?? present,
    at: day === null || day === present ? now() : null,
    prompt: '',
    letters: letter === null ? [] : [letter],
  }
}

function NotHere() {
  return (
    <>
      <EntryNav entry={null} />
      <PageHeader title="Journal entry" />
      <EmptyState
        title="This entry is not in your journal"
        action={<LinkButton href="#/journal">Open the journal</LinkButton>}
      >
        It may lie in <a href="#/settings/trash">the trash</a>, or the link is not complete.
      </EmptyState>
    </>
  )
}
