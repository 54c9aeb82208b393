import { useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { LadderSpelling } from '#shared/contract/ladder.ts'
import { useHost } from '../../../../host/host-context.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Disclosure } from '../../../../ui/disclosure.tsx'
import { saveFile } from '../../../../ui/save-file.ts'
import styles from './bring-in.module.css'
import { EXAMPLE_LADDER } from './example-ladder.ts'

interface ExamplesProps {
  readonly catalog: Catalog
}

const SPELLINGS: readonly { readonly spelling: LadderSpelling; readonly label: string }[] = [
  { spelling: 'csv', label: 'Save as CSV' },
  { spelling: 'yaml', label: 'Save as YAML' },
  { spelling: 'json', label: 'Save as JSON' },
]

/** What the format has, and a small ladder in each of its spellings. */
export function Examples({ catalog }: ExamplesProps) {
  const host = useHost()
  const [said, setSaid] = useState('')

  async function save(spelling: LadderSpelling) {
    const written = await host.call('ladder/write', { ladder: EXAMPLE_LADDER, spelling })
    if (written.ok) {
      const { text, mediaType, filename } = written.value
      saveFile(new Blob([text], { type: mediaType }), filename)
      setSaid(`Saved as ${filename}.`)
    } else setSaid('No file was made. Try again.')
  }

  return (
    <div className={styles.about}>
      <Disclosure summary="What the text looks like">
        <div className={styles.stack}>
          <p>
            A table has one row for each criterion, under these headings. Only employer, ladder,
            level and criterion are needed; what stands in one row for the ladder or a level need
            not be said again.
          </p>
          <p className={styles.names}>
            employer, ladder, as_of, found_at, level, level_title, path, summary, category,
            criterion, subject, required
          </p>
          <p>
            The path is the role that comes nearest, such as {catalog.paths[0]?.label}; a level
            without one cannot be a goal. The subject is the competency or capability that a
            criterion comes to, and required the points from 1 to 10 that it asks for there. Both
            may be left empty and chosen later.
          </p>
          <div className={styles.tools}>
            {SPELLINGS.map(({ spelling, label }) => (
              <Button key={spelling} size="small" onClick={() => void save(spelling)}>
                {label}
              </Button>
            ))}
          </div>
          <p role="status" className={styles.quiet}>
            {said}
          </p>
        </div>
      </Disclosure>
    </div>
  )
}
