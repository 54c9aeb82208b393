import { useController } from 'react-hook-form'
import { SCOPE_WORDS, SOURCE_WORDS } from '#shared/evidence/words.ts'
import { EVIDENCE_SCOPES, EVIDENCE_SOURCES } from '#shared/vocabulary.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { usePeople } from '../../../data/people/use-people.ts'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './editor.module.css'
import type { EvidenceFormHandle } from './use-evidence-form.ts'

/** How far it reached, what it rests on, and who saw it. */
export function ReachPart({ form: { control }, errorOf }: EvidenceFormHandle) {
  const { field: scope } = useController({ control, name: 'scope' })
  const { field: source } = useController({ control, name: 'source' })
  const { field: seenBy } = useController({ control, name: 'seenBy' })
  const people = usePeople() ?? []
  const { addPerson } = useMentoringCommands()
  const known = people.map(({ id, name, work }) => ({
    value: id,
    label: name,
    ...(work !== '' && { group: work }),
  }))
  const gone = seenBy.value
    .filter((id) => !known.some(({ value }) => value === id))
    .map((value) => ({ value, label: 'Somebody in the trash' }))
  return (
    <div className={styles.fields}>
      <SelectField
        {...scope}
        label="Scope"
        hint={SCOPE_WORDS[scope.value].hint}
        options={EVIDENCE_SCOPES.map((value) => ({ value, label: SCOPE_WORDS[value].label }))}
      />
      <SelectField
        {...source}
        label="What it rests on"
        hint={SOURCE_WORDS[source.value].hint}
        options={EVIDENCE_SOURCES.map((value) => ({ value, label: SOURCE_WORDS[value].label }))}
      />
      <ChipPicker
        label="Who saw it"
        remark="optional"
        placeholder="A name"
        options={[...known, ...gone]}
        value={seenBy.value}
        onChange={seenBy.onChange}
        onCreate={async (name) => {
          const added = await addPerson({ name })
          return added.ok ? added.value.id : null
        }}
        most={50}
        error={errorOf('seenBy')}
      />
    </div>
  )
}
