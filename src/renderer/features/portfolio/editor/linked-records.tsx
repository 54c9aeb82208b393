import { useController } from 'react-hook-form'
import { useEvidenceCommands } from '../../../data/evidence/use-evidence-commands.ts'
import {
  useEntryChoices,
  useMilestoneChoices,
  useSessionChoices,
} from '../../../data/evidence/use-link-choices.ts'
import { entryHref, milestoneHref, sessionHref } from '../../../data/record-address.ts'
import { dayText } from '../format.ts'
import { LinkedList } from './linked-list.tsx'
import type { EvidenceFormHandle } from './use-evidence-form.ts'
import type { EvidenceStart } from './use-origin.ts'

interface LinkedRecordsProps extends EvidenceFormHandle {
  readonly id: string | null
  readonly start: EvidenceStart
  readonly mayWrite: boolean
}

/** The milestones that it shows, and the entries and sessions that tell of it. */
export function LinkedRecords({
  form: { control },
  getId,
  id,
  start,
  mayWrite,
}: LinkedRecordsProps) {
  const { field: entries } = useController({ control, name: 'entries' })
  const { field: sessions } = useController({ control, name: 'sessions' })
  const { linkMilestone, unlinkMilestone } = useEvidenceCommands()
  const milestones = useMilestoneChoices(id, start.milestones)
  const someEntries = useEntryChoices(entries.value)
  const someSessions = useSessionChoices(sessions.value)

  async function link(milestoneId: string) {
    const stored = await getId()
    if (stored !== null) await linkMilestone(stored, milestoneId)
  }
  return (
    <>
      <LinkedList
        title="Milestones that it shows"
        linked={(milestones?.linked ?? []).map(({ id: each, title }) => ({
          id: each,
          label: title,
          href: milestoneHref(each),
        }))}
        options={(milestones?.all ?? []).map((each) => ({ value: each.id, label: each.title }))}
        find="Find a milestone"
        addLabel="Link a milestone"
        onAdd={(each) => void link(each)}
        onRemove={(each) => id !== null && void unlinkMilestone(id, each)}
        mayWrite={mayWrite}
      />
      <LinkedList
        title="Journal entries"
        linked={(someEntries?.linked ?? []).map(({ id: each, title, day }) => ({
          id: each,
          label: title,
          note: dayText(day),
          href: entryHref(each),
        }))}
        options={(someEntries?.all ?? []).map(({ id: each, title, day }) => ({
          value: each,
          label: title,
          group: dayText(day),
        }))}
        find="Find one of the newest entries"
        addLabel="Link an entry"
        onAdd={(each) => entries.onChange([...entries.value, each])}
        onRemove={(each) => entries.onChange(entries.value.filter((other) => other !== each))}
        mayWrite={mayWrite}
      />
      <LinkedList
        title="Sessions"
        linked={(someSessions?.linked ?? []).map(({ id: each, title, day }) => ({
          id: each,
          label: title,
          note: dayText(day),
          href: sessionHref(each),
        }))}
        options={(someSessions?.all ?? []).map(({ id: each, title, day }) => ({
          value: each,
          label: title,
          group: dayText(day),
        }))}
        find="Find one of the newest sessions"
        addLabel="Link a session"
        onAdd={(each) => sessions.onChange([...sessions.value, each])}
        onRemove={(each) => sessions.onChange(sessions.value.filter((other) => other !== each))}
        mayWrite={mayWrite}
      />
    </>
  )
}
