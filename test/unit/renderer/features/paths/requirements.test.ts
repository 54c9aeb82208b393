import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import {
  findSubject,
  groupSubjects,
} from '../../../../../src/renderer/features/paths/competency/groups.ts'
import {
  capabilityRows,
  competencyRows,
  findTarget,
  requirementOf,
} from '../../../../../src/renderer/features/paths/requirements.ts'
import { factsFor } from '../../../../../src/renderer/features/paths/role/facts-for.ts'

const staff = findTarget(catalog, { path: 'staff_engineer', organization: 'mid_size' })
if (staff === undefined) throw new Error('no such target')

describe('requirements of a target', () => {
  it('are the five capabilities and the eight competencies in the catalog’s order', () => {
    const rows = [...capabilityRows(catalog, staff), ...competencyRows(catalog, staff)]
    expect(rows.map(({ id }) => id)).toEqual([...RATING_SUBJECTS])
  })

  it('can be asked for one by one', () => {
    for (const row of [...capabilityRows(catalog, staff), ...competencyRows(catalog, staff)]) {
      expect(requirementOf(staff, row.id).required).toBe(row.required)
    }
  })
})

describe('subjects', () => {
  it('stand in three groups of competencies and one of capabilities, none left out', () => {
    const groups = groupSubjects(catalog)
    expect(groups).toHaveLength(4)
    const ids = groups.flatMap(({ subjects }) => subjects.map(({ id }) => id))
    expect(ids.toSorted()).toEqual([...RATING_SUBJECTS].toSorted())
  })

  it('are found by their id', () => {
    for (const id of RATING_SUBJECTS) expect(findSubject(catalog, id)?.id).toBe(id)
  })
})

describe('market facts of a path', () => {
  it('concern that path, the most particular first', () => {
    const facts = factsFor(catalog, 'cto')
    expect(facts.every(({ paths }) => paths.includes('cto'))).toBe(true)
    const breadths = facts.map(({ paths }) => paths.length)
    expect(breadths).toEqual(breadths.toSorted((a, b) => a - b))
  })
})
