import { useController } from 'react-hook-form'
import { SCOPE_WORDS, SOURCE_WORDS } from '#shared/evidence/words.ts'
import { EVIDENCE_SCOPES, EVIDENCE_SOURCES } from '#shared/vocabulary.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './editor.module.css'
import { PeopleField } from './people-field.tsx'
import type { EvidenceFormHandle } from './use-evidence-form.ts'

/** How far it reached, what it rests on, and who saw it. */
export function ReachPart({ form: { control }, errorOf }: EvidenceFormHandle) {
  const { field: scope } = useController({ control, name: 'scope' })
  const { field: source } = useController({ control, name: 'source' })
  const { field: seenBy } = useController({ control, name: 'seenBy' })
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
      <PeopleField
        label="Who saw it"
        value={seenBy.value}
        onChange={seenBy.onChange}
        most={50}
        error={errorOf('seenBy')}
      />
    </div>
  )
}
