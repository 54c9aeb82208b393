import { useController } from 'react-hook-form'
import { useLocation } from 'wouter'
import { today } from '../../../../data/clock.ts'
import { useEvidenceChoices } from '../../../../data/evidence/use-link-choices.ts'
import { useArtifactCommands } from '../../../../data/portfolio/use-artifact-commands.ts'
import { evidenceHref } from '../../../../data/record-address.ts'
import { Button } from '../../../../ui/button.tsx'
import { LinkedList } from '../../editor/linked-list.tsx'
import { dayText } from '../../format.ts'
import type { ArtifactFormHandle } from './use-artifact-form.ts'

interface LinkedEvidenceProps extends ArtifactFormHandle {
  readonly id: string
  readonly mayWrite: boolean
}

/** The pieces that show it: linked, unlinked, or made of it in one step. */
export function LinkedEvidence({ form: { control }, flush, id, mayWrite }: LinkedEvidenceProps) {
  const [, navigate] = useLocation()
  const { addEvidenceOf } = useArtifactCommands()
  const { field } = useController({ control, name: 'evidence' })
  const choices = useEvidenceChoices(field.value)

  async function make() {
    // What was just written of the artifact belongs to the piece.
    await flush()
    const added = await addEvidenceOf(id, today())
    if (added.ok) navigate(evidenceHref(added.value.id).slice(1))
  }

  return (
    <LinkedList
      title="Evidence"
      linked={(choices?.linked ?? []).map(({ id: each, title, day }) => ({
        id: each,
        label: title,
        note: dayText(day),
        href: evidenceHref(each),
      }))}
      options={(choices?.all ?? []).map(({ id: each, title, day }) => ({
        value: each,
        label: title,
        group: dayText(day),
      }))}
      find="Find one of the newest pieces"
      addLabel="Link some"
      onAdd={(each) => field.onChange([...field.value, each])}
      onRemove={(each) => field.onChange(field.value.filter((other) => other !== each))}
      mayWrite={mayWrite}
      more={
        mayWrite ? (
          <Button size="small" onClick={() => void make()}>
            Make evidence from this
          </Button>
        ) : undefined
      }
    />
  )
}
