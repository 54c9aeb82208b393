import type {
  Capability,
  Challenge,
  Competency,
  Organization,
  OrganizationFact,
  Path,
  PathPortfolio,
  TargetRequirements,
} from '#shared/catalog.ts'
import type {
  CapabilityId,
  ChallengeId,
  CompetencyId,
  OrganizationFactId,
  OrganizationSize,
  PathId,
  Target,
} from '#shared/vocabulary.ts'
import { catalog } from './catalog.ts'

const paths = byId(catalog.paths)
const capabilities = byId(catalog.capabilities)
const competencies = byId(catalog.competencies)
const challenges = byId(catalog.challenges)
const organizations = byId(catalog.organizations)
const organizationFacts = byId(catalog.organizationFacts)
const portfolios = new Map(catalog.portfolios.map((portfolio) => [portfolio.path, portfolio]))

const targets = new Map<PathId, ReadonlyMap<OrganizationSize, TargetRequirements>>(
  catalog.paths.map(({ id }) => [
    id,
    new Map(
      catalog.targets
        .filter(({ target }) => target.path === id)
        .map((requirements) => [requirements.target.organization, requirements]),
    ),
  ]),
)

/** What a target asks for. Throws where the catalog does not hold it: nothing stands in for it. */
export function findTarget(target: Target): TargetRequirements {
  return present(targets.get(target.path)?.get(target.organization), 'target', [
    target.path,
    target.organization,
  ])
}

/** One of the nine paths. Throws where the catalog does not hold it. */
export function findPath(id: PathId): Path {
  return present(paths.get(id), 'path', [id])
}

/** One of the five technical capabilities. Throws where the catalog does not hold it. */
export function findCapability(id: CapabilityId): Capability {
  return present(capabilities.get(id), 'capability', [id])
}

/** One of the eight leadership competencies. Throws where the catalog does not hold it. */
export function findCompetency(id: CompetencyId): Competency {
  return present(competencies.get(id), 'competency', [id])
}

/** One of the ten developing assignments. Throws where the catalog does not hold it. */
export function findChallenge(id: ChallengeId): Challenge {
  return present(challenges.get(id), 'challenge', [id])
}

/** One of the four organization sizes. Throws where the catalog does not hold it. */
export function findOrganization(id: OrganizationSize): Organization {
  return present(organizations.get(id), 'organization', [id])
}

/** One of the five facts that make an opening. Throws where the catalog does not hold it. */
export function findOrganizationFact(id: OrganizationFactId): OrganizationFact {
  return present(organizationFacts.get(id), 'organization fact', [id])
}

/** What shows the work of a path. Throws where the catalog does not hold it: no other path's stands in for it. */
export function findPortfolio(path: PathId): PathPortfolio {
  return present(portfolios.get(path), 'portfolio', [path])
}

function byId<Id extends string, Entry extends { readonly id: Id }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** The schemas refuse unknown ids from outside, so a missing entry is a defect. */
function present<Entry>(entry: Entry | undefined, kind: string, ids: readonly string[]): Entry {
  if (entry === undefined) throw new Error(`The catalog has no ${kind} "${ids.join(' in ')}"`)
  return entry
}
