import * as z from 'zod/mini'
import { textSchema } from '#shared/records/base.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'
import { useAutosavedForm } from '../../data/use-autosaved-form.ts'
import { useRoadmapCommands } from '../../data/use-roadmap-commands.ts'
import { TextArea } from '../../ui/text-area.tsx'

interface ItemNotesProps {
  readonly itemId: ProgramItemId
  readonly title: string
  readonly enrollment: ProgramEnrollment
}

const schema = z.strictObject({ notes: textSchema(10000, 'notes') })

/** The person's own words on a module or an experience, stored as they are written. */
export function ItemNotes({ itemId, title, enrollment }: ItemNotesProps) {
  const { saveProgramNote } = useRoadmapCommands()
  const { form, flush, errorOf } = useAutosavedForm({
    name: `program.${itemId}`,
    schema,
    stored: { notes: enrollment.notes[itemId] ?? '' },
    storedAt: enrollment.updatedAt,
    save: ({ notes }) => saveProgramNote(itemId, notes ?? ''),
  })
  return (
    <form onBlur={() => void flush()} onSubmit={(event) => event.preventDefault()}>
      <TextArea
        {...form.register('notes')}
        label="Your notes"
        aria-label={`Your notes on ${title}`}
        error={errorOf('notes')}
      />
    </form>
  )
}
