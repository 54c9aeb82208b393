import { useMemo } from 'react'
import { useHost } from './host-context.tsx'

/** Opens an address outside of Cairn; false where the system would not. */
export type OpenLink = (address: string) => Promise<boolean>

/**
 * How a link leaves Cairn on the desktop, whose window opens no other. Undefined on the web: there a link is an
 * ordinary one that opens in a tab of its own.
 */
export function useOpenLink(): OpenLink | undefined {
  const host = useHost()
  return useMemo(() => {
    if (host.kind === 'web') return undefined
    return async (address) => {
      const opened = await host.call('desktop/open-link', { address })
      return opened.ok && opened.value.isOpened
    }
  }, [host])
}
