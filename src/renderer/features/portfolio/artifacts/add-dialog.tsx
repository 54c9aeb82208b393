import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { artifactFields } from '#shared/records/artifact.ts'
import { parseWith } from '#shared/schema.ts'
import { ARTIFACT_KINDS, type ArtifactKind } from '#shared/vocabulary.ts'
import { useArtifactCommands } from '../../../data/portfolio/use-artifact-commands.ts'
import { artifactHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ARTIFACTS_HREF } from '../address.ts'
import { KIND_WORDS } from './artifact-words.ts'
import styles from './artifacts.module.css'

const FORM = 'add-artifact'

/** Asks for what an artifact of one's own is called; the rest is written on its page. */
export function AddDialog({ isOpen }: { readonly isOpen: boolean }) {
  const [, navigate] = useLocation()
  const { add } = useArtifactCommands()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<ArtifactKind>('technical_artifacts')
  const [error, setError] = useState<string>()

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const line = title.trim()
    if (!parseWith(artifactFields.title, line).ok) {
      setError('This takes a title of 1 to 200 characters.')
      return
    }
    const added = await add({ title: line, kind })
    // In the place of the question, which "back" should not ask again.
    if (added.ok) navigate(artifactHref(added.value.id).slice(1), { replace: true })
  }

  return (
    <Dialog
      open={isOpen}
      title="An artifact of your own"
      onClose={() => navigate(ARTIFACTS_HREF.slice(1), { replace: true })}
      actions={
        <Button type="submit" form={FORM} variant="primary">
          Add
        </Button>
      }
    >
      <form id={FORM} className={styles.question} onSubmit={(event) => void onSubmit(event)}>
        <TextField
          label="Title"
          hint="What you made or are going to make. Everything else can wait."
          value={title}
          error={error}
          onChange={(event) => {
            setTitle(event.currentTarget.value)
            setError(undefined)
          }}
        />
        <SelectField
          label="Kind"
          hint={KIND_WORDS[kind].hint}
          value={kind}
          options={ARTIFACT_KINDS.map((value) => ({ value, label: KIND_WORDS[value].label }))}
          onChange={(event) => setKind(event.currentTarget.value as ArtifactKind)}
        />
      </form>
    </Dialog>
  )
}
