import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { usePeople } from '../../../data/people/use-people.ts'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'

interface PeopleFieldProps {
  readonly label: string
  /** Ids of people. */
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
  readonly most: number
  readonly error: string | undefined
}

/** People by name; a name that is new becomes a person. */
export function PeopleField({ label, value, onChange, most, error }: PeopleFieldProps) {
  const people = usePeople() ?? []
  const { addPerson } = useMentoringCommands()
  const known = people.map(({ id, name, work }) => ({
    value: id,
    label: name,
    ...(work !== '' && { group: work }),
  }))
  const gone = value
    .filter((id) => !known.some((each) => each.value === id))
    .map((id) => ({ value: id, label: 'Somebody in the trash' }))
  return (
    <ChipPicker
      label={label}
      remark="optional"
      placeholder="A name"
      options={[...known, ...gone]}
      value={value}
      onChange={onChange}
      onCreate={async (name) => {
        const added = await addPerson({ name })
        return added.ok ? added.value.id : null
      }}
      most={most}
      error={error}
    />
  )
}
