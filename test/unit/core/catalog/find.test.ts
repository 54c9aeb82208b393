import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import {
  findCapability,
  findChallenge,
  findCompetency,
  findOrganization,
  findOrganizationFact,
  findPath,
  findTarget,
} from '#core/catalog/find.ts'
import type { PathId } from '#shared/vocabulary.ts'

describe('finding an entry', () => {
  it('returns the entry with that id', () => {
    for (const path of catalog.paths) expect(findPath(path.id)).toBe(path)
    for (const capability of catalog.capabilities) {
      expect(findCapability(capability.id)).toBe(capability)
    }
    for (const competency of catalog.competencies) {
      expect(findCompetency(competency.id)).toBe(competency)
    }
    for (const challenge of catalog.challenges) expect(findChallenge(challenge.id)).toBe(challenge)
    for (const organization of catalog.organizations) {
      expect(findOrganization(organization.id)).toBe(organization)
    }
    for (const fact of catalog.organizationFacts) expect(findOrganizationFact(fact.id)).toBe(fact)
  })

  it.each(['wizard', 'constructor', '__proto__', ''])(
    'throws for the unknown path "%s" and puts nothing in its place',
    (id) => {
      const unknown = id as PathId
      expect(() => findPath(unknown)).toThrow('no path')
      expect(() => findTarget({ path: unknown, organization: 'startup' })).toThrow('no target')
    },
  )
})
