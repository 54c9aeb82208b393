import { useState } from 'react'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useWorkspace, useWriter } from '../../../data/data-context.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { PersistenceRequest } from '../persistence-request.tsx'
import styles from './backups.module.css'
import { FailureNotice } from './failure-notice.tsx'

/** What a page in a browser can do beside a backup file: a folder, and the browser's own promise. */
export function WebKeeping() {
  return (
    <>
      <FolderSection />
      <Section
        title="What the browser promises"
        lede="Without a promise, a browser may clear a site that was not used for long when the disk runs full."
      >
        <PersistenceRequest />
      </Section>
    </>
  )
}

function FolderSection() {
  const { pickFolder } = useVaultActions()
  const { workspace } = useWorkspace()
  const isWriter = useWriter()
  const state = useVaultStatus((status) => status.state)
  const [failure, setFailure] = useState<VaultFailure | null>(null)

  async function pick(ask: NonNullable<typeof pickFolder>) {
    setFailure(null)
    const result = await ask()
    if (!result.ok) setFailure(result.error)
  }

  if (pickFolder === null) {
    return (
      <Section title="Copies in a folder">
        <p className={styles.detail}>
          This browser cannot write into a folder of your choice. Chrome and Edge can on a computer,
          and the desktop app keeps copies by itself.
        </p>
      </Section>
    )
  }
  const folder = state?.folder ?? 'none'
  return (
    <Section title="Copies in a folder" lede={FOLDER_LEDES[folder]}>
      <div className={styles.form}>
        {folder !== 'none' && state?.folderName != null && (
          <p className={styles.tools}>
            <Badge tone={folder === 'ready' ? 'good' : 'care'}>
              {folder === 'ready' ? 'In use' : 'Asks for your leave'}
            </Badge>
            {state.folderName}
          </p>
        )}
        <Button
          className={styles.start}
          disabled={!isWriter || workspace !== 'own'}
          onClick={() => void pick(pickFolder)}
        >
          {FOLDER_BUTTONS[folder]}
        </Button>
        <FailureNotice failure={failure} />
      </div>
    </Section>
  )
}

const FOLDER_LEDES = {
  none: 'Pick a folder once, and Cairn keeps every change and a row of copies in it, as the desktop app does. A folder that is synchronized to another place is a good one.',
  ready: 'Every change you make is kept here too, and copies of the whole.',
  unreachable:
    'Browsers ask for leave anew after a while. Until you give it, changes are only in this browser; nothing of them is lost.',
} as const

const FOLDER_BUTTONS = {
  none: 'Choose a folder…',
  ready: 'Choose another folder…',
  unreachable: 'Allow the folder again…',
} as const
