import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useEffect, useRef } from 'react'
import type { Entry } from '#shared/records/entry.ts'
import { useOwnedFiles } from '../../../data/attachments/use-owned-files.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useEntryCommands } from '../../../data/entries/use-entry-commands.ts'
import { applyEdit, readEdited } from '../../../ui/markdown/apply-edit.ts'
import { insertAt } from '../../../ui/markdown/use-paste-files.ts'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { goToList } from '../list/go-to.ts'
import { AboutPart } from './about-part.tsx'
import styles from './entry.module.css'
import { EntryNav } from './entry-nav.tsx'
import { fullDayText } from './entry-words.ts'
import { FilesPart } from './files-part.tsx'
import { focusWhenFree } from './focus-when-free.ts'
import { HistoryPart } from './history-part.tsx'
import { LessonPart } from './lesson-part.tsx'
import { LettersPart } from './letters-part.tsx'
import { MoodPart } from './mood-part.tsx'
import { OutcomePart } from './outcome-part.tsx'
import { StarButton } from './star-button.tsx'
import { type EntryStart, useEntryForm } from './use-entry-form.ts'
import type { TakenPrompt } from './use-take-prompt.ts'
import { WhenPart } from './when-part.tsx'
import { WritingPart } from './writing-part.tsx'

interface EntryEditorProps {
  /** null for one that is not stored yet. */
  readonly id: string | null
  readonly entry: Entry | null
  readonly start: EntryStart
  /** The question that a new entry was begun with. */
  readonly prompt: TakenPrompt | null
  readonly onMade: (id: string) => void
}

/** Everything about one entry, stored as it is written. */
export function EntryEditor({ id, entry, start, prompt, onMade }: EntryEditorProps) {
  const mayWrite = useWriter()
  const { deleteEntry } = useEntryCommands()
  const handle = useEntryForm({ entry, id, start, onMade })
  const files = useOwnedFiles({ table: 'entries', getId: handle.getId })
  const area = useRef<HTMLTextAreaElement>(null)
  const wasNew = useRef(id === null)
  const begin = useRef(() => {})
  useEffect(() => {
    if (!wasNew.current || area.current === null) return
    // Here and not below, since the form has to be listening by then.
    begin.current()
    return focusWhenFree(area.current)
  }, [])

  async function remove(stored: string) {
    await handle.flush()
    if ((await deleteEntry(stored)).ok) goToList()
  }

  return (
    <>
      <EntryNav entry={entry} />
      <PageHeader
        title={fullDayText(entry?.day ?? start.day)}
        lede={entry?.kind === 'review' ? 'What your weekly review ended with.' : undefined}
        actions={
          mayWrite && (
            <>
              <StarButton {...handle} />
              {id !== null && (
                <Menu
                  label="More"
                  icon={<IconDots aria-hidden="true" />}
                  items={[{ label: 'Delete this entry', onSelect: () => void remove(id) }]}
                />
              )}
            </>
          )
        }
      />
      <form
        onBlur={() => void handle.flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void handle.flush()
        }}
      >
        <fieldset className={styles.page} disabled={!mayWrite}>
          <legend className="visually-hidden">The entry</legend>
          <div className={styles.main}>
            <WritingPart
              {...handle}
              files={files}
              mayWrite={mayWrite}
              area={area}
              begin={begin}
              asked={prompt}
            />
            <LettersPart {...handle} />
            <LessonPart {...handle} />
            <FilesPart
              id={id}
              files={files}
              mayWrite={mayWrite}
              onMarks={(marks) => append(area.current, marks)}
            />
          </div>
          <div className={styles.side}>
            <WhenPart {...handle} />
            <MoodPart {...handle} />
            <AboutPart {...handle} />
            {id !== null && <OutcomePart id={id} mayWrite={mayWrite} />}
          </div>
        </fieldset>
      </form>
      {id !== null && (
        <div className={styles.history}>
          <HistoryPart id={id} />
        </div>
      )}
    </>
  )
}

/** Puts the pictures that were added beside the text at its end. */
function append(area: HTMLTextAreaElement | null, marks: readonly string[]): void {
  if (area === null || marks.length === 0) return
  const edited = readEdited(area)
  const gap = edited.text.trim() === '' ? '' : '\n\n'
  applyEdit(area, insertAt(edited, edited.text.length, `${gap}${marks.join('\n')}`))
}
