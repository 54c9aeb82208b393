import { useCallback, useEffect, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { CallError } from '#shared/contract/contract.ts'
import type { Result } from '#shared/result.ts'
import type { Host } from './host.ts'
import { useHost } from './host-context.tsx'
import { whenIdle } from './when-idle.ts'

interface CatalogState {
  /** null until it is there. It does not change while the app runs. */
  readonly catalog: Catalog | null
  readonly error: CallError | null
  readonly pending: boolean
  /** Asks again after an error. */
  retry(): void
}

interface Cached {
  readonly promise: Promise<Result<Catalog, CallError>>
  /** Kept beside the promise, so that a later screen has it in its first frame. */
  catalog: Catalog | null
}

const cache = new WeakMap<Host, Cached>()

/** The catalog, read once and shared by all screens. */
export function useCatalog(): CatalogState {
  const host = useHost()
  const [attempt, setAttempt] = useState(0)
  const [outcome, setOutcome] = useState<Result<Catalog, CallError> | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks again
  useEffect(() => {
    let isCurrent = true
    void readCatalog(host).promise.then((result) => {
      if (isCurrent) setOutcome(result)
    })
    return () => {
      isCurrent = false
    }
  }, [host, attempt])

  const retry = useCallback(() => {
    setOutcome(null)
    setAttempt((before) => before + 1)
  }, [])
  const catalog = cache.get(host)?.catalog ?? null
  const error = outcome !== null && !outcome.ok ? outcome.error : null
  return { catalog, error, pending: catalog === null && error === null, retry }
}

/** Reads the catalog, and thereby starts the core, once `isPainted` and the browser is idle: for a screen soon to need it. */
export function useCatalogAhead(isPainted: boolean): void {
  const host = useHost()
  useEffect(() => {
    if (!isPainted) return
    // An error is told where the catalog is shown.
    return whenIdle(() => void readCatalog(host))
  }, [host, isPainted])
}

function readCatalog(host: Host): Cached {
  const known = cache.get(host)
  if (known !== undefined) return known
  const cached: Cached = {
    catalog: null,
    promise: host.call('catalog/read', {}).then((result) => {
      if (result.ok) cached.catalog = result.value
      // A failure is not kept: the next screen asks again.
      else cache.delete(host)
      return result
    }),
  }
  cache.set(host, cached)
  return cached
}
