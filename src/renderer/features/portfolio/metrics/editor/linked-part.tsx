import { useController } from 'react-hook-form'
import { useEvidenceChoices } from '../../../../data/evidence/use-link-choices.ts'
import { useArtifacts } from '../../../../data/portfolio/use-artifacts.ts'
import { artifactHref, evidenceHref } from '../../../../data/record-address.ts'
import { LinkedList } from '../../editor/linked-list.tsx'
import { dayText } from '../../format.ts'
import type { MetricFormHandle } from './use-metric-form.ts'

interface LinkedPartProps extends MetricFormHandle {
  readonly mayWrite: boolean
}

/** The evidence that tells how it moved, and the artifacts that moved it. */
export function LinkedPart({ form: { control }, mayWrite }: LinkedPartProps) {
  const { field: evidence } = useController({ control, name: 'evidence' })
  const { field: artifacts } = useController({ control, name: 'artifacts' })
  const pieces = useEvidenceChoices(evidence.value)
  const all = useArtifacts() ?? []
  return (
    <>
      <LinkedList
        title="Evidence"
        linked={(pieces?.linked ?? []).map(({ id, title, day }) => ({
          id,
          label: title,
          note: dayText(day),
          href: evidenceHref(id),
        }))}
        options={(pieces?.all ?? []).map(({ id, title, day }) => ({
          value: id,
          label: title,
          group: dayText(day),
        }))}
        find="Find one of the newest pieces"
        addLabel="Link evidence"
        onAdd={(id) => evidence.onChange([...evidence.value, id])}
        onRemove={(id) => evidence.onChange(evidence.value.filter((each) => each !== id))}
        mayWrite={mayWrite}
      />
      <LinkedList
        title="Artifacts that moved it"
        linked={all
          .filter(({ id }) => artifacts.value.includes(id))
          .map(({ id, title }) => ({ id, label: title, href: artifactHref(id) }))}
        options={all.map(({ id, title }) => ({ value: id, label: title }))}
        find="Find an artifact"
        addLabel="Link an artifact"
        onAdd={(id) => artifacts.onChange([...artifacts.value, id])}
        onRemove={(id) => artifacts.onChange(artifacts.value.filter((each) => each !== id))}
        mayWrite={mayWrite}
      />
    </>
  )
}
