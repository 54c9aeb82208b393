import { type RefObject, Suspense, useEffect, useId } from 'react'
import { useController } from 'react-hook-form'
import { useAttachment } from '../../../data/attachments/use-attachments.ts'
import type { OwnedFiles } from '../../../data/attachments/use-owned-files.ts'
import { useOpenLink } from '../../../host/use-open-link.ts'
import { pictureResolver } from '../../../ui/attachments/picture-resolver.tsx'
import { Button } from '../../../ui/button.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { readEdited } from '../../../ui/markdown/apply-edit.ts'
import type { EditedText } from '../../../ui/markdown/edited-text.ts'
import { MarkdownEditor } from '../../../ui/markdown/markdown-editor.tsx'
import styles from './entry.module.css'
import { type EntryFormHandle, saysNothing } from './use-entry-form.ts'
import { type TakenPrompt, useTakePrompt } from './use-take-prompt.ts'

const PICKER = lazyPart(async () => (await import('../prompts/prompt-picker.tsx')).PromptPicker)

const resolvePicture = pictureResolver(useAttachment)

interface WritingPartProps extends EntryFormHandle {
  readonly files: OwnedFiles
  readonly mayWrite: boolean
  readonly area: RefObject<HTMLTextAreaElement | null>
  /** Gives a new entry its question. */
  readonly begin: RefObject<() => void>
  /** The question that a new entry was begun with. */
  readonly asked: TakenPrompt | null
}

/** The question, where there is one, and the words. */
export function WritingPart({ files, mayWrite, area, begin, asked, ...handle }: WritingPartProps) {
  const id = useId()
  const openLink = useOpenLink()
  const { control } = handle.form
  const { field: text } = useController({ control, name: 'text' })
  const { field: prompt } = useController({ control, name: 'prompt' })
  const takePrompt = useTakePrompt(handle)
  const isEmpty = saysNothing(text.value, handle.template)
  useEffect(() => {
    begin.current = () => {
      if (asked !== null && text.value === '') takePrompt(asked)
    }
  })

  async function takeFiles(chosen: File[]) {
    const put = area.current === null ? asIs : onLinesOfTheirOwn(readEdited(area.current))
    const marks = await files.take(chosen)
    return marks === null || marks.length === 0 ? marks : [put(marks.join('\n'))]
  }

  return (
    <div className={styles.writing}>
      {prompt.value !== '' && (
        <div className={styles.question}>
          <p id={`${id}-question`}>{prompt.value}</p>
          {mayWrite && (
            <Button size="small" variant="quiet" onClick={() => prompt.onChange('')}>
              Without this question
            </Button>
          )}
        </div>
      )}
      <MarkdownEditor
        id={id}
        ref={area}
        name="text"
        label="What happened"
        hideLabel
        minRows={12}
        placeholder="What happened, what you did, what came of it."
        aria-describedby={prompt.value === '' ? undefined : `${id}-question`}
        value={text.value}
        onChange={text.onChange}
        onBlur={text.onBlur}
        onPasteFiles={mayWrite ? takeFiles : undefined}
        resolveImage={resolvePicture}
        openLink={openLink}
        readOnly={!mayWrite}
        error={handle.errorOf('text')}
      />
      {isEmpty && mayWrite && (
        <Suspense fallback={null}>
          <PICKER.Component onPick={takePrompt} />
        </Suspense>
      )}
    </div>
  )
}

function asIs(marks: string): string {
  return marks
}

/** Pictures stand in paragraphs of their own, wherever the cursor is in the text. */
function onLinesOfTheirOwn({ text, selectionEnd }: EditedText): (marks: string) => string {
  const before = text.slice(0, selectionEnd)
  const after = text.slice(selectionEnd)
  const start = before === '' || before.endsWith('\n') ? '' : '\n\n'
  const end = after === '' || after.startsWith('\n') ? '' : '\n\n'
  return (marks) => `${start}${marks}${end}`
}
