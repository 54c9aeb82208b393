import { useMemo } from 'react'
import { err, ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { useHost } from './host-context.tsx'

/**
 * Prints the page as it looks now, asks where to save it, and writes it there. `name` is suggested, without an ending:
 * small letters, digits and dashes, at most 61. A closed dialog is a failure with `cancelled`.
 */
export type SavePdf = (name: string) => Promise<VaultResult<{ readonly name: string }>>

/** How a page becomes a PDF on the desktop. Undefined on the web: there `window.print()` asks the browser. */
export function useSavePdf(): SavePdf | undefined {
  const host = useHost()
  return useMemo(() => {
    if (host.kind === 'web') return undefined
    return async (name) => {
      const saved = await host.call('files/save-pdf', { name })
      if (!saved.ok) return err({ why: 'unreachable', reason: 'The app did not answer.' })
      const reply = saved.value
      return reply.outcome === 'done'
        ? ok(reply.value)
        : err({ why: reply.why, reason: reply.reason })
    }
  }, [host])
}
