import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { type Completion, findUnknownNames } from '#shared/capture/complete-capture.ts'
import type { CaptureKind } from '#shared/capture/read-capture.ts'
import type { StoredCapture } from '../../data/capture/store-capture.ts'
import { useWriter } from '../../data/data-context.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import styles from './capture-dialog.module.css'
import { CompletionList, completionId } from './completion-list.tsx'
import { captureToWords, KIND_WORDS } from './reading-words.ts'
import { useCapture } from './use-capture.ts'
import { useCompletions } from './use-completions.ts'

interface CaptureDialogProps {
  readonly onClose: () => void
  readonly onStored: (stored: StoredCapture) => void
}

const SEGMENTS = (['entry', 'action', 'evidence'] as const).map((value) => ({
  value,
  label: KIND_WORDS[value],
}))

/** One line over whatever is there. Enter stores it, Tab says what it is, Esc leaves the line for later. */
export function CaptureDialog({ onClose, onStored }: CaptureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const isWriter = useWriter()
  const state = useCapture()
  const { line, capture, context, problem } = state
  const [caret, setCaret] = useState(line.length)
  const completions = useCompletions(line, caret, context)
  // Not while the name is still being typed: the list offers it there.
  const unknown = completions.all.length > 0 ? [] : findUnknownNames(line, context)

  // Closed before it leaves the page, so that focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    input.current?.focus()
    input.current?.select()
    return () => element?.close()
  }, [])

  async function take(completion: Completion) {
    if (completion.kind === 'new-person' && !(await state.addPerson(completion.name))) return
    const next = completions.apply(completion)
    state.type(next.line)
    setCaret(next.caret)
    // Only once the field holds the new line.
    requestAnimationFrame(() => input.current?.setSelectionRange(next.caret, next.caret))
  }

  async function store() {
    const stored = await state.store()
    if (stored === null) return
    onClose()
    onStored(stored)
  }

  function press(event: KeyboardEvent) {
    const chosen = completions.all[completions.active]
    const isOpen = completions.all.length > 0
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && isOpen) completions.move(1)
    else if (event.key === 'ArrowUp' && isOpen) completions.move(-1)
    else if (event.key === 'Escape' && isOpen) completions.close()
    else if ((event.key === 'Enter' || isTab(event)) && chosen !== undefined) void take(chosen)
    else if (event.key === 'Enter') void store()
    else if (isTab(event)) state.chooseNext()
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc already closes; the click is on the backdrop
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Quick capture"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.body}>
        <input
          ref={input}
          type="text"
          className={styles.line}
          aria-label="What do you want to keep?"
          aria-describedby={`${listId}-reading`}
          placeholder="What happened, or what is to be done?"
          role="combobox"
          aria-expanded={completions.all.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={
            completions.active === -1 ? undefined : completionId(listId, completions.active)
          }
          autoComplete="off"
          disabled={!isWriter}
          value={line}
          onChange={(event) => {
            state.type(event.currentTarget.value)
            setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionEnd ?? line.length)}
          onKeyDown={press}
        />
        <CompletionList
          id={listId}
          completions={completions.all}
          active={completions.active}
          context={context}
          onChoose={(completion) => void take(completion)}
        />
        <div className={styles.foot}>
          <p id={`${listId}-reading`} className={styles.reading} role="status">
            {captureToWords(capture, context.today).map((words, at) => (
              <span key={words} className={at === 0 ? styles.kind : undefined}>
                {words}
              </span>
            ))}
          </p>
          <SegmentedControl<CaptureKind>
            label="Keep it as"
            hideLabel
            value={capture.kind}
            segments={SEGMENTS}
            onChange={state.choose}
            disabled={!isWriter}
          />
        </div>
        {capture.text !== '' && capture.text !== line.trim() && (
          <p className={styles.stored}>{capture.text}</p>
        )}
        {unknown.length > 0 && (
          <div className={styles.unknown}>
            {unknown.map((name) => (
              <Button
                key={name}
                size="small"
                disabled={!isWriter}
                onClick={() => {
                  void state.addPerson(name)
                  input.current?.focus()
                }}
              >
                Add {name} to your people
              </Button>
            ))}
          </div>
        )}
        <p className={styles.problem} role="alert">
          {isWriter ? problem : 'Another window does the writing. Close it to write here.'}
        </p>
        <p className={styles.hint}>
          <span>
            <kbd>#</kbd> competency
          </span>
          <span>
            <kbd>@</kbd> person
          </span>
          <span>
            <kbd>!</kbd> day
          </span>
          <span>
            <kbd>Tab</kbd> what it is
          </span>
          <span>
            <kbd>Enter</kbd> keep
          </span>
        </p>
      </div>
    </dialog>
  )
}

function isTab(event: KeyboardEvent): boolean {
  return event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
}
