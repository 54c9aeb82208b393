import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { PATH_IDS } from '#shared/vocabulary.ts'
import { runCairn } from './run-cairn.ts'

function portfolio(path: string) {
  const { status, output, error } = runCairn(['portfolio', '--target', path, '--json'])
  expect([status, error]).toEqual([0, ''])
  return JSON.parse(output)
}

const titles = (parts: readonly { readonly title: string }[]) => parts.map(({ title }) => title)

describe('cairn portfolio', () => {
  it('carries the seed’s portfolio for Staff Engineer', () => {
    const { artifacts, evidence, metrics } = portfolio('staff_engineer')
    expect(titles(artifacts)).toEqual([
      'System Architecture Documentation',
      'Technical RFC (Request for Comments)',
      'Cross-Team Technical Initiative',
    ])
    expect(artifacts[2]).toMatchObject({
      demonstrates: ['Influence', 'Project execution', 'Technical coordination'],
      components: [
        'Project scope and technical requirements',
        'Cross-team coordination and communication plan',
        'Technical implementation and delivery results',
        'Lessons learned and impact assessment',
      ],
    })
    expect(artifacts[2].description.length).toBeGreaterThan(40)
    expect(titles(evidence)).toContain('Code review feedback and technical guidance')
    expect(titles(metrics)).toContain('Developer productivity gains from technical initiatives')
  })

  it('has a portfolio of its own for each of the nine paths', () => {
    const all = PATH_IDS.map((path) => portfolio(path))
    expect(all.map(({ path }) => path)).toEqual(PATH_IDS)
    expect(new Set(all.map(({ artifacts }) => artifacts[0].title)).size).toBe(PATH_IDS.length)
    for (const { evidence, metrics } of all) {
      expect([evidence.length, metrics.length]).toEqual([4, 4])
    }
  })

  it('prints text with parts to tick off, what each shows, and units', () => {
    const { status, output } = runCairn(['portfolio', '--target', 'cto'])
    expect(status).toBe(0)
    expect(output).toMatch(/^Portfolio for CTO: 3 artifacts, 4 kinds of leadership evidence/)
    expect(output).toContain('    [ ] What the company will not build, and the reasons')
    expect(output).toContain('Demonstrates: Technical vision, Strategic thinking')
    expect(output).toContain('Time to recover from a major outage (minutes, lower is better)')
  })

  it.each([
    [[], '--target', 'one of tech_lead'],
    [['--target', 'wizard'], '--target', 'one of tech_lead'],
    [['--target', 'constructor'], '--target', 'one of tech_lead'],
    [['--target', ''], '--target', 'one of tech_lead'],
    [['--target'], '--target', 'a value'],
    [['--target', 'cto', '--csv'], '--csv', 'no such option'],
    [['--target', 'cto', '--organization', 'startup'], '--organization', 'no such option'],
  ])('refuses %j with one line that names it', (words, option, expected) => {
    const { status, output, error } = runCairn(['portfolio', ...words])
    expect([status, output]).toEqual([2, ''])
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).toContain(option)
    expect(error).toContain(expected)
  })
})

describe('the portfolio at the end of cairn demo', () => {
  it('names each required technical artifact with its description and what it demonstrates', () => {
    const { status, output } = runCairn(['demo'])
    expect(status).toBe(0)
    const part = output.split('=== TECHNICAL LEADERSHIP PORTFOLIO STRATEGY ===\n')[1]
    const artifacts = catalog.portfolios.find(({ path }) => path === 'staff_engineer')?.artifacts
    const expected = (artifacts ?? []).flatMap(({ title, description, demonstrates }) => [
      `  ${title}: ${description}`,
      `    Demonstrates: ${demonstrates.map(({ label }) => label).join(', ')}`,
    ])
    expect(part).toBe(`${['Required technical artifacts: 3', ...expected].join('\n')}\n`)
  })
})
