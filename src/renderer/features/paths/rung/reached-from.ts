import type { Catalog, NextStep } from '#shared/catalog.ts'

/** What leads to a place on the ladder. */
export interface Origin {
  readonly kind: 'path' | 'rung'
  readonly id: string
  readonly label: string
}

/** The paths and rungs with a next step to this rung, or to the path that it also is. */
export function reachedFrom(catalog: Catalog, rungId: string): Origin[] {
  const path = catalog.rungs.find(({ id }) => id === rungId)?.path ?? null
  const leadsHere = (steps: readonly NextStep[]) =>
    steps.some(
      ({ to }) =>
        to !== null && (to.kind === 'rung' ? to.id === rungId : path !== null && to.id === path),
    )
  const paths = catalog.paths.filter(({ nextSteps }) => leadsHere(nextSteps))
  const rungs = catalog.rungs.filter(
    (rung) => leadsHere(rung.nextSteps) && !paths.some(({ id }) => id === rung.path),
  )
  return [
    ...paths.map(({ id, label }) => ({ kind: 'path' as const, id, label })),
    ...rungs.map(({ id, label }) => ({ kind: 'rung' as const, id, label })),
  ]
}
