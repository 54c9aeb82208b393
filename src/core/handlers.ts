import type { HostDescription } from '#shared/contract/contract.ts'
import type { Handlers } from '#shared/contract/dispatch.ts'
import { ok } from '#shared/result.ts'
import { catalog } from './catalog/catalog.ts'
import { assess } from './readiness/assess.ts'
import { landscape } from './readiness/landscape.ts'
import { whatIf } from './readiness/what-if.ts'

/** Every call of the contract, answered by the core. The host adds only what it knows of itself. */
export function createHandlers(describe: () => HostDescription): Handlers {
  return {
    'host/describe': () => ok(describe()),
    'catalog/read': () => ok(catalog),
    'readiness/assess': (request) => ok(assess(request)),
    'readiness/what-if': (request) => ok(whatIf(request)),
    'readiness/landscape': (request) => ok(landscape(request)),
  }
}
