import {
  type ClipboardEvent,
  type ComponentProps,
  type CSSProperties,
  type DragEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { FieldError } from '../field.tsx'
import { applyEdit, readEdited } from './apply-edit.ts'
import { TEXT_ACTIONS, type TextAction } from './editor-actions.ts'
import { EditorPreview } from './editor-preview.tsx'
import { EditorToolbar } from './editor-toolbar.tsx'
import { pasteAddress } from './insert-link.ts'
import styles from './markdown-editor.module.css'
import { useEditorKeys } from './use-editor-keys.ts'
import { type TakeFiles, usePasteFiles } from './use-paste-files.ts'
import { WordCount } from './word-count.tsx'

type AreaProps = Pick<
  ComponentProps<'textarea'>,
  | 'aria-describedby'
  | 'autoFocus'
  | 'lang'
  | 'maxLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'placeholder'
  | 'readOnly'
  | 'spellCheck'
>

export interface MarkdownEditorProps extends AreaProps {
  id: string
  label: string
  hideLabel?: boolean
  /** The text, unchanged to the letter. Give back at once what `onChange` told, as with any field of a form. */
  value: string
  onChange: (value: string) => void
  /** Stores files that were pasted, dropped or chosen. Without it there is no button for pictures. */
  onPasteFiles?: TakeFiles | undefined
  /** Pictures of the preview, as `MarkdownView` takes them. */
  resolveImage?: ((target: string, alt: string) => ReactNode | null) | undefined
  /** Opens a link of the preview where the browser may not; false where that did not work. */
  openLink?: ((address: string) => Promise<boolean>) | undefined
  /** Headings of the preview, as `MarkdownView` takes it. */
  headingOffset?: number
  /** Fewest lines that are open to write in. */
  minRows?: number
  error?: string | undefined
  /** Keep it with `onPreviewChange` to remember it; else the editor begins without and keeps it itself. */
  preview?: boolean | undefined
  onPreviewChange?: ((preview: boolean) => void) | undefined
  ref?: Ref<HTMLTextAreaElement>
}

/**
 * A text area of the browser with tools for Markdown: its spell checker, undo and screen reader support stay. What is
 * written is stored as it was written.
 */
export function MarkdownEditor({
  id,
  label,
  hideLabel = false,
  value,
  onChange,
  onPasteFiles,
  resolveImage,
  openLink,
  headingOffset = 2,
  minRows = 6,
  error,
  preview,
  onPreviewChange,
  ref,
  'aria-describedby': describedBy,
  ...rest
}: MarkdownEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const previewPane = useRef<HTMLElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [ownPreview, setOwnPreview] = useState(false)
  const [isOver, setOver] = useState(false)
  const isPreview = preview ?? ownPreview
  const files = usePasteFiles(area, value, onPasteFiles)
  const hasError = error !== undefined && error !== ''
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement, [])

  const noteFocus = useFocusOnChange(isPreview, area, previewPane)
  const togglePreview = useCallback(() => {
    noteFocus()
    setOwnPreview(!isPreview)
    onPreviewChange?.(!isPreview)
  }, [isPreview, onPreviewChange, noteFocus])
  const onKeyDown = useEditorKeys(area, togglePreview)

  const runAction = useCallback((action: TextAction) => {
    if (area.current === null) return
    area.current.focus()
    applyEdit(area.current, TEXT_ACTIONS[action](readEdited(area.current)))
  }, [])
  const choosePicture = useCallback(() => picker.current?.click(), [])

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData('text/plain')
    const pastedFiles = [...event.clipboardData.files]
    // Office programs put a picture of the words beside the words.
    if (pasted === '' && pastedFiles.length > 0 && onPasteFiles !== undefined) {
      event.preventDefault()
      files.take(pastedFiles, event.currentTarget.selectionEnd)
      return
    }
    const next = pasteAddress(readEdited(event.currentTarget), pasted)
    if (next === null) return
    event.preventDefault()
    applyEdit(event.currentTarget, next)
  }

  function onDrop(event: DragEvent<HTMLTextAreaElement>) {
    setOver(false)
    if (!holdsFiles(event) || onPasteFiles === undefined) return
    event.preventDefault()
    files.take([...event.dataTransfer.files], dropPosition(event))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys from the controls inside
    <div className={styles.editor} onKeyDown={onKeyDown}>
      <label className={hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <div
        className={styles.frame}
        data-preview={isPreview || undefined}
        data-over={isOver || undefined}
        data-invalid={hasError || undefined}
      >
        <EditorToolbar
          controls={id}
          onAction={runAction}
          onPicture={onPasteFiles === undefined ? null : choosePicture}
          preview={isPreview}
          onPreview={togglePreview}
        />
        <div className={styles.panes}>
          <textarea
            dir="auto"
            spellCheck
            {...rest}
            ref={area}
            id={id}
            rows={minRows}
            style={{ '--rows': minRows } as CSSProperties}
            className={styles.area}
            value={value}
            aria-describedby={[describedBy, `${id}-keys`, hasError && `${id}-error`]
              .filter(Boolean)
              .join(' ')}
            aria-invalid={hasError || undefined}
            onChange={(event) => onChange(event.currentTarget.value)}
            onPaste={onPaste}
            onDragOver={(event) => {
              if (!holdsFiles(event) || onPasteFiles === undefined) return
              event.preventDefault()
              event.dataTransfer.dropEffect = 'copy'
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={onDrop}
          />
          {isPreview && (
            <section
              ref={previewPane}
              className={styles.preview}
              aria-label={`Preview: ${label}`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
              tabIndex={0}
            >
              <EditorPreview
                text={value}
                resolveImage={resolveImage}
                openLink={openLink}
                headingOffset={headingOffset}
              />
            </section>
          )}
        </div>
        <div className={styles.foot}>
          <p role="status" className={styles.status} data-failed={files.hasFailed || undefined}>
            {files.words}
          </p>
          <p className={styles.count}>
            <WordCount text={value} />
          </p>
        </div>
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        In a list, Tab moves the item deeper. Press Escape and then Tab to leave the field.
      </p>
      <FieldError id={`${id}-error`} error={error} />
      {onPasteFiles !== undefined && (
        <input
          ref={picker}
          type="file"
          accept="image/*"
          multiple
          hidden
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            files.take(chosen, area.current?.selectionEnd ?? value.length)
            area.current?.focus()
          }}
        />
      )}
    </div>
  )
}

/** Where the preview takes the place of the text, focus goes along, there and back. Call the result before a change. */
function useFocusOnChange(
  isPreview: boolean,
  area: RefObject<HTMLTextAreaElement | null>,
  pane: RefObject<HTMLElement | null>,
): () => void {
  const before = useRef<'area' | 'pane' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the preview came or went, and only then
  useLayoutEffect(() => {
    const isHidden = area.current !== null && area.current.offsetParent === null
    if (before.current === 'area' && isHidden) pane.current?.focus()
    if (before.current === 'pane') area.current?.focus()
    before.current = null
  }, [isPreview])
  return useCallback(() => {
    const focused = document.activeElement
    if (focused === area.current) before.current = 'area'
    else before.current = pane.current?.contains(focused) === true ? 'pane' : null
  }, [area, pane])
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}

/** The letter under the pointer; else where the caret is. */
function dropPosition(event: DragEvent<HTMLTextAreaElement>): number {
  const area = event.currentTarget
  const under = document.caretPositionFromPoint?.(event.clientX, event.clientY)
  return under?.offsetNode === area ? under.offset : area.selectionEnd
}
