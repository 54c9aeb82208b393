import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useState } from 'react'
import { packetToMarkdown } from '#shared/packet/to-markdown.ts'
import { useSavePdf } from '../../../host/use-save-pdf.ts'
import { Menu } from '../../../ui/menu.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import type { PacketDocumentProps } from './document/packet-document.tsx'
import { toFileName } from './file-name.ts'
import styles from './packet.module.css'

interface ExportMenuProps {
  /** Redacted already: there is no other document to hand out. */
  readonly document: PacketDocumentProps
  /** Stores what was typed last. */
  readonly beforeExport?: () => Promise<void>
}

/** The packet as a file for others. */
export function ExportMenu({ document, beforeExport }: ExportMenuProps) {
  const savePdf = useSavePdf()
  const [said, setSaid] = useState('')
  const name = toFileName(document.title)

  function saveMarkdown() {
    saveFile(new Blob([packetToMarkdown(document)], { type: 'text/markdown' }), `${name}.md`)
    setSaid(`Saved as ${name}.md.`)
  }

  async function saveHtml() {
    const code = await import('./document/to-html.tsx').catch(() => null)
    if (code === null) return setSaid('The file could not be made. Nothing has changed; try again.')
    // Whoever prints the file has paper of their own.
    const html = code.packetToHtml({ ...document, paper: null }, 'en')
    saveFile(new Blob([html], { type: 'text/html' }), `${name}.html`)
    setSaid(`Saved as ${name}.html.`)
  }

  async function print() {
    await beforeExport?.()
    if (savePdf === undefined) return window.print()
    const saved = await savePdf(name)
    if (saved.ok) setSaid(`Saved as ${saved.value.name}.`)
    else if (saved.error.why !== 'cancelled') {
      setSaid(`No PDF was saved. ${saved.error.reason}`)
    }
  }

  return (
    <div className={styles.export}>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      <Menu
        label="Save as a file"
        icon={<IconDownload aria-hidden="true" />}
        items={[
          {
            label: savePdf === undefined ? 'PDF, by printing' : 'PDF',
            onSelect: () => void print(),
          },
          { label: 'Web page (HTML), to read anywhere', onSelect: () => void saveHtml() },
          { label: 'Markdown, to edit elsewhere', onSelect: saveMarkdown },
        ]}
      />
    </div>
  )
}
