import { useController } from 'react-hook-form'
import { useKnownTags } from '../../../data/entries/use-entries.ts'
import { useEntryCommands } from '../../../data/entries/use-entry-commands.ts'
import { usePeople } from '../../../data/people/use-people.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import { subjectOptions } from '../../../ui/subject-options.ts'
import styles from './entry.module.css'
import type { EntryFormHandle } from './use-entry-form.ts'

/** Longest tag. Unit: UTF-16 code units. Source: the schema of an entry. */
const LONGEST_TAG = 60

/** What an entry is about: competencies, people, and words of one's own. */
export function AboutPart({ form: { control } }: EntryFormHandle) {
  const { field: competencies } = useController({ control, name: 'competencies' })
  const { field: people } = useController({ control, name: 'people' })
  const { field: tags } = useController({ control, name: 'tags' })
  const { addPerson } = useEntryCommands()
  const { catalog } = useCatalog()
  const everybody = usePeople()
  const knownTags = useKnownTags()

  return (
    <div className={styles.fields}>
      {catalog !== null && (
        <ChipPicker
          label="Competencies"
          remark="optional"
          placeholder="What it took or taught"
          options={subjectOptions(catalog)}
          value={competencies.value}
          onChange={competencies.onChange}
        />
      )}
      {everybody !== undefined && (
        <ChipPicker
          label="People"
          remark="optional"
          placeholder="Who it is about"
          most={50}
          options={everybody.map(({ id, name, work }) => ({
            value: id,
            label: name,
            ...(work !== '' && { group: work }),
          }))}
          value={people.value}
          onChange={people.onChange}
          onCreate={async (name) => {
            const added = await addPerson({ name, roles: ['other'] })
            return added.ok ? added.value.id : null
          }}
        />
      )}
      <ChipPicker
        label="Tags"
        remark="optional"
        placeholder="Your own words for it"
        most={100}
        options={[...new Set([...knownTags, ...tags.value])].map((tag) => ({
          value: tag,
          label: tag,
        }))}
        value={tags.value}
        onChange={tags.onChange}
        onCreate={async (tag) => tag.replace(/^#/, '').trim().slice(0, LONGEST_TAG).trim() || null}
      />
    </div>
  )
}
