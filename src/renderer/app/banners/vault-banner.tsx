import type { ReactNode } from 'react'
import { useSafety } from '../../data/vault/use-safety.ts'
import { useVaultActions } from '../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useNow } from '../../ui/use-now.ts'

/** Above every room, where something has to be done so that copies go on. */
export function VaultBanner() {
  const { refresh, pickFolder } = useVaultActions()
  const kind = useVaultStatus((status) => status.kind)
  const safety = useSafety(useNow())
  if (safety.is === 'unreachable') {
    const again =
      pickFolder === null ? (
        <Button size="small" onClick={() => void refresh()}>
          Look again
        </Button>
      ) : (
        <Button size="small" onClick={() => void pickFolder()}>
          Allow the folder again…
        </Button>
      )
    return (
      <Notice tone="attention" title="Your copies are out of reach" actions={<More>{again}</More>}>
        {kind === 'desktop'
          ? 'What you write is stored, but not in a second place. Check that the disk with the copies is connected and may be written to; Cairn goes on by itself once it answers.'
          : 'The folder you picked does not answer. Browsers ask anew after a while; what you write is stored in this browser meanwhile.'}
      </Notice>
    )
  }
  if (safety.is === 'full') {
    return (
      <Notice tone="error" title="The disk is full" actions={<More />}>
        Make room on it: nothing more can be kept until then. Everything saved before is untouched,
        and what you type stays in this window.
      </Notice>
    )
  }
  if (safety.is === 'not-kept') {
    return (
      <Notice tone="attention" title="No copy could be made" actions={<More />}>
        {safety.reason} What you write is stored; Cairn tries again by itself.
      </Notice>
    )
  }
  return null
}

function More({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      {children}
      <LinkButton size="small" href="#/settings/backups">
        See the backups
      </LinkButton>
    </>
  )
}
