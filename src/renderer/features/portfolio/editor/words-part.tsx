import { useId } from 'react'
import { useController } from 'react-hook-form'
import { useAttachment } from '../../../data/attachments/use-attachments.ts'
import type { OwnedFiles } from '../../../data/attachments/use-owned-files.ts'
import { useOpenLink } from '../../../host/use-open-link.ts'
import { pictureResolver } from '../../../ui/attachments/picture-resolver.tsx'
import { MarkdownEditor } from '../../../ui/markdown/markdown-editor.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DayField } from './day-field.tsx'
import styles from './editor.module.css'
import type { EvidenceFormHandle } from './use-evidence-form.ts'

const resolvePicture = pictureResolver(useAttachment)

interface WordsPartProps extends EvidenceFormHandle {
  readonly files: OwnedFiles
  readonly mayWrite: boolean
}

/** What happened, when, and what changed. */
export function WordsPart({
  form: { register, control },
  errorOf,
  files,
  mayWrite,
}: WordsPartProps) {
  const id = useId()
  const openLink = useOpenLink()
  const { field: day } = useController({ control, name: 'day' })
  const { field: story } = useController({ control, name: 'story' })
  return (
    <div className={styles.fields}>
      <TextField
        {...register('title')}
        label="What happened"
        hint="In a line, as you would tell it to somebody who was not there."
        error={errorOf('title')}
      />
      <div className={styles.narrow}>
        <DayField label="When" value={day.value} onChange={day.onChange} />
      </div>
      <MarkdownEditor
        id={id}
        name="story"
        label="The story"
        placeholder="How things stood, what you did, what came of it."
        minRows={6}
        value={story.value}
        onChange={story.onChange}
        onBlur={story.onBlur}
        onPasteFiles={mayWrite ? files.take : undefined}
        resolveImage={resolvePicture}
        openLink={openLink}
        readOnly={!mayWrite}
        error={errorOf('story')}
      />
      <TextArea
        {...register('impact')}
        label="What changed for others"
        remark="optional"
        rows={2}
        error={errorOf('impact')}
      />
    </div>
  )
}
