import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import { useOwnedFiles } from '../../../../data/attachments/use-owned-files.ts'
import { useWriter } from '../../../../data/data-context.ts'
import { useArtifactCommands } from '../../../../data/portfolio/use-artifact-commands.ts'
import { Menu } from '../../../../ui/menu.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { ARTIFACTS_HREF } from '../../address.ts'
import styles from '../../editor/editor.module.css'
import { FilesPart } from '../../editor/files-part.tsx'
import { LinksPart } from '../../editor/links-part.tsx'
import { BackLink } from '../../frame/back-link.tsx'
import { HistoryPart } from './history-part.tsx'
import { LinkedEvidence } from './linked-evidence.tsx'
import { NotesPart } from './notes-part.tsx'
import { PartsPart } from './parts-part.tsx'
import { PlanPart } from './plan-part.tsx'
import { ShowsPart } from './shows-part.tsx'
import { useArtifactForm } from './use-artifact-form.ts'
import { WordsPart } from './words-part.tsx'

interface ArtifactEditorProps {
  readonly artifact: Artifact
  readonly catalog: Catalog
}

/** Everything about one artifact, stored as it is written. */
export function ArtifactEditor({ artifact, catalog }: ArtifactEditorProps) {
  const { id } = artifact
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const { remove } = useArtifactCommands()
  const form = useArtifactForm(artifact)
  const { flush } = form
  const { field: links } = useController({ control: form.form.control, name: 'links' })
  const files = useOwnedFiles({
    table: 'artifacts',
    getId: async () => {
      await flush()
      return id
    },
  })
  const [said, setSaid] = useState('')

  async function leaveAndRemove() {
    await flush()
    navigate(ARTIFACTS_HREF.slice(1))
    await remove(id)
  }

  return (
    <>
      <BackLink to="artifacts" />
      <PageHeader
        title={artifact.title}
        // It may name somebody.
        windowTitle="Artifact"
        lede={originOf(artifact, catalog)}
        actions={
          mayWrite && (
            <Menu
              label="More"
              icon={<IconDots aria-hidden="true" />}
              items={[{ label: 'Delete', onSelect: () => void leaveAndRemove() }]}
            />
          )
        }
      />
      <form
        onBlur={() => void flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void flush()
        }}
      >
        <fieldset className={styles.page} disabled={!mayWrite}>
          <legend className="visually-hidden">What the artifact says</legend>
          <div className={styles.main}>
            <WordsPart {...form} />
            <PartsPart {...form} />
            <ShowsPart {...form} catalog={catalog} />
            <NotesPart {...form} files={files} mayWrite={mayWrite} />
          </div>
          <div className={styles.side}>
            <PlanPart {...form} />
            <LinkedEvidence {...form} id={id} mayWrite={mayWrite} />
            <LinksPart
              links={links.value}
              onChange={links.onChange}
              error={form.errorOf('links')}
            />
            <FilesPart id={id} files={files} mayWrite={mayWrite} />
          </div>
        </fieldset>
      </form>
      <div className={styles.history}>
        <HistoryPart id={id} onBack={setSaid} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

/** Which role it was begun for; nothing for one's own, which is for any. */
function originOf({ path }: Artifact, catalog: Catalog): string | undefined {
  const role = catalog.paths.find(({ id }) => id === path)
  return role && `Begun for ${role.label}.`
}
