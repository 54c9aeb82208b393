import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import type { LadderSpelling } from '#shared/contract/ladder.ts'
import type { Ladder } from '#shared/records/ladder.ts'
import { useHost } from '../../../host/host-context.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { saveFile } from '../../../ui/save-file.ts'

interface ExportMenuProps {
  readonly ladder: Ladder
  /** Says in passing what became of it. */
  readonly onSaid: (text: string) => void
}

const SPELLINGS: readonly { readonly spelling: LadderSpelling; readonly label: string }[] = [
  { spelling: 'csv', label: 'CSV, for a spreadsheet' },
  { spelling: 'yaml', label: 'YAML, to read and edit' },
  { spelling: 'json', label: 'JSON, for programs' },
]

/** The ladder as a file. What the person makes of it, such as how far it is met, stays out. */
export function ExportMenu({ ladder, onSaid }: ExportMenuProps) {
  const host = useHost()

  async function save(spelling: LadderSpelling) {
    const { employer, name, asOf, foundAt, levels, criteria } = ladder
    const written = await host.call('ladder/write', {
      ladder: {
        employer,
        name,
        asOf,
        foundAt,
        levels,
        criteria: criteria.map(({ level, category, text, subject, required }) => ({
          level,
          category,
          text,
          subject,
          required,
        })),
      },
      spelling,
    })
    if (!written.ok) {
      onSaid('No file was made. The ladder is as it was; try again.')
      return
    }
    const { text, mediaType, filename } = written.value
    saveFile(new Blob([text], { type: mediaType }), filename)
    onSaid(`Saved as ${filename}.`)
  }

  return (
    <Menu
      label="Save the ladder as a file"
      icon={<IconDownload aria-hidden="true" size={20} stroke={1.6} />}
      items={SPELLINGS.map(({ spelling, label }) => ({
        label,
        onSelect: () => void save(spelling),
      }))}
    />
  )
}
