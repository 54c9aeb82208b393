import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useState } from 'react'
import type { CallError } from '#shared/contract/contract.ts'
import type { ExportRequest } from '#shared/contract/roadmap.ts'
import { toMilestoneInput } from '../../../data/build-roadmap-request.ts'
import { useHost } from '../../../host/host-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { CopyDetails } from '../../../ui/copy-details.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { isOpen } from '../state-words.ts'
import type { RoadmapViewProps } from '../view-props.ts'

type Format = ExportRequest['format']

const FORMATS: readonly { readonly format: Format; readonly label: string }[] = [
  { format: 'ics', label: 'Calendar (.ics), with the due days of what is open' },
  { format: 'markdown', label: 'Markdown, to read and share' },
  { format: 'csv', label: 'CSV, for a spreadsheet' },
]

/** The whole roadmap as a file for other programs. Filters do not change it. */
export function ExportMenu({ goal, milestones, asOf }: RoadmapViewProps) {
  const host = useHost()
  const { say } = useMilestoneActions()
  const [problem, setProblem] = useState<CallError | null>(null)
  // A calendar without an event is no valid file (RFC 5545, 3.6).
  const hasDueDays = milestones.some((each) => isOpen(each) && each.due !== null)
  const offered = FORMATS.filter(({ format }) => format !== 'ics' || hasDueDays)

  async function save(format: Format) {
    const result = await host.call('roadmap/export', {
      format,
      asOf,
      target: { path: goal.path, organization: goal.organization },
      by: goal.by,
      milestones: milestones.map(toMilestoneInput),
    })
    if (!result.ok) {
      setProblem(result.error)
      return
    }
    const { filename, mediaType, text } = result.value
    saveFile(new Blob([text], { type: mediaType }), filename)
    say(`Saved as ${filename}.`)
  }

  return (
    <>
      <Menu
        label="Save the roadmap as a file"
        icon={<IconDownload aria-hidden="true" size={20} stroke={1.6} />}
        items={offered.map(({ format, label }) => ({ label, onSelect: () => void save(format) }))}
      />
      <Dialog
        open={problem !== null}
        title="No file was made"
        onClose={() => setProblem(null)}
        actions={<Button onClick={() => setProblem(null)}>Close</Button>}
      >
        <p>
          The roadmap could not be written to a file. Nothing of it has changed; try once more, or
          choose another kind of file.
        </p>
        {problem !== null && <CopyDetails text={JSON.stringify(problem, null, 2)} />}
      </Dialog>
    </>
  )
}
