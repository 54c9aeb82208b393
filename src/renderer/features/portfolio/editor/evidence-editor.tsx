import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import { useOwnedFiles } from '../../../data/attachments/use-owned-files.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useEvidenceCommands } from '../../../data/evidence/use-evidence-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { LIST_HREF } from '../address.ts'
import { BackLink } from '../frame/back-link.tsx'
import { CompetenciesPart } from './competencies-part.tsx'
import styles from './editor.module.css'
import { FilesPart } from './files-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { LinkedRecords } from './linked-records.tsx'
import { LinksPart } from './links-part.tsx'
import { NumbersPart } from './numbers-part.tsx'
import { ReachPart } from './reach-part.tsx'
import { useEvidenceForm } from './use-evidence-form.ts'
import type { EvidenceStart } from './use-origin.ts'
import { WordsPart } from './words-part.tsx'

interface EvidenceEditorProps {
  readonly id: string | null
  /** null until it was stored, and shortly after. */
  readonly evidence: Evidence | null
  readonly start: EvidenceStart
  readonly catalog: Catalog
  readonly onMade: (id: string) => void
}

/** Everything about one piece, stored as it is written. */
export function EvidenceEditor({ id, evidence, start, catalog, onMade }: EvidenceEditorProps) {
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const { deleteEvidence } = useEvidenceCommands()
  const form = useEvidenceForm({ evidence, id, start, onMade })
  const { field: links } = useController({ control: form.form.control, name: 'links' })
  const files = useOwnedFiles({
    table: 'evidence',
    getId: form.getId,
    notStored: 'Give it a title first: a file has to belong to something.',
  })
  const [said, setSaid] = useState('')

  async function remove(which: string) {
    await form.flush()
    navigate(LIST_HREF.slice(1))
    await deleteEvidence(which)
  }

  return (
    <>
      <BackLink to="evidence" />
      <PageHeader
        title={evidence?.title ?? 'Add evidence'}
        // It may name somebody, as the first line of an entry may.
        windowTitle={evidence === null ? undefined : 'Evidence'}
        lede={
          id === null
            ? 'A title is enough. Everything is stored as you change it, and you can undo that.'
            : undefined
        }
        actions={
          mayWrite &&
          (id === null ? (
            // Without a title there is nothing to add yet; with its first letters it is stored by itself.
            start.form.title !== '' && (
              <Button size="small" variant="primary" onClick={() => void form.getId()}>
                Add as it is
              </Button>
            )
          ) : (
            <Menu
              label="More"
              icon={<IconDots aria-hidden="true" />}
              items={[{ label: 'Delete', onSelect: () => void remove(id) }]}
            />
          ))
        }
      />
      <form
        onBlur={() => void form.flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void form.flush()
        }}
      >
        <fieldset className={styles.page} disabled={!mayWrite}>
          <legend className="visually-hidden">What the evidence says</legend>
          <div className={styles.main}>
            <WordsPart {...form} files={files} mayWrite={mayWrite} />
            <NumbersPart {...form} />
            <CompetenciesPart {...form} catalog={catalog} />
          </div>
          <div className={styles.side}>
            <ReachPart {...form} />
            <LinksPart
              links={links.value}
              onChange={links.onChange}
              error={form.errorOf('links')}
            />
            <FilesPart id={id} files={files} mayWrite={mayWrite} />
            <LinkedRecords {...form} id={id} start={start} mayWrite={mayWrite} />
          </div>
        </fieldset>
      </form>
      {id !== null && (
        <div className={styles.history}>
          <HistoryPart id={id} onBack={setSaid} />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
