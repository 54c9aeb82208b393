import type { Catalog, Path, TargetRequirements } from '#shared/catalog.ts'

/** One of two compared roles. */
export interface ComparedSide {
  readonly requirements: TargetRequirements
  readonly path: Path | undefined
  /** Tells the two apart: the role, and the size too where both are the same role. */
  readonly name: string
}

export interface Sides {
  readonly first: ComparedSide
  readonly second: ComparedSide
}

export function toSides(
  catalog: Catalog,
  first: TargetRequirements,
  second: TargetRequirements,
): Sides {
  const needsSize = first.target.path === second.target.path
  const toSide = (requirements: TargetRequirements): ComparedSide => {
    const { path: pathId, organization } = requirements.target
    const path = catalog.paths.find(({ id }) => id === pathId)
    const size = catalog.organizations.find(({ id }) => id === organization)?.label ?? organization
    const role = path?.label ?? pathId
    return { requirements, path, name: needsSize ? `${role} (${size})` : role }
  }
  return { first: toSide(first), second: toSide(second) }
}
