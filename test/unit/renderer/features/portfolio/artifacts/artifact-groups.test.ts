import { describe, expect, it } from 'vitest'
import { groupArtifacts } from '../../../../../../src/renderer/features/portfolio/artifacts/artifact-groups.ts'
import { aPathPortfolio } from '../../../../../support/builders/a-path-portfolio.ts'
import { anArtifact } from '../../../../../support/builders/an-artifact.ts'

const portfolio = aPathPortfolio()
const begun = anArtifact({ path: 'staff_engineer', key: 'staff_engineer/rfc' })
const own = anArtifact({ kind: 'management_artifacts' })
const other = anArtifact({ path: 'cto' })

describe('the artifacts of a goal', () => {
  it('stand by kind, those begun before the suggestions that are left', () => {
    const { groups } = groupArtifacts([own, begun], portfolio)
    expect(groups.map(({ kind }) => kind)).toEqual([
      'technical_artifacts',
      'management_artifacts',
      'leadership_evidence',
    ])
    expect(groups[0]?.artifacts).toEqual([begun])
    expect(groups[0]?.suggested.map(({ title }) => title)).toEqual([
      'The architecture',
      'The initiative',
    ])
    expect(groups[1]).toMatchObject({ artifacts: [own], suggested: [] })
    expect(groups[2]?.suggested).toHaveLength(4)
  })

  it('leave out a kind of which there is nothing', () => {
    const { groups } = groupArtifacts([], portfolio)
    expect(groups.map(({ kind }) => kind)).toEqual(['technical_artifacts', 'leadership_evidence'])
  })

  it('do not suggest again what was begun and given another kind', () => {
    const moved = { ...begun, kind: 'management_artifacts' } as const
    const { groups } = groupArtifacts([moved], portfolio)
    expect(groups[0]?.suggested.map(({ key }) => key)).not.toContain(begun.key)
  })

  it('leave those of another role aside', () => {
    const { groups, others } = groupArtifacts([begun, other], portfolio)
    expect(others).toEqual([other])
    expect(groups.flatMap(({ artifacts }) => artifacts)).toEqual([begun])
  })

  it('are all there is without a goal', () => {
    const { groups, others } = groupArtifacts([begun, other], null)
    expect(groups).toEqual([
      { kind: 'technical_artifacts', artifacts: [begun, other], suggested: [] },
    ])
    expect(others).toEqual([])
  })
})
