import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assessmentSchema } from '#shared/contract/assessment.ts'
import { parseWith } from '#shared/schema.ts'
import { runCairn, runUntilFirstOutput } from './run-cairn.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sample = {
  current_role: 'Senior Software Engineer',
  years_experience: 8,
  technical_depth_score: 8,
  technical_breadth_score: 6,
  architecture_score: 7,
  industry_knowledge_score: 6,
  technical_communication_score: 7,
  leadership_experience: ['Led two projects', 'Mentored three juniors'],
  management_experience: 'None',
  current_team_size: 6,
}

function assess(profile: unknown, ...more: string[]) {
  const words = ['assess', '--profile', '-', '--target', 'staff_engineer', '--json', ...more]
  return runCairn(words, typeof profile === 'string' ? profile : JSON.stringify(profile))
}

describe('cairn assess', () => {
  it('gives the golden numbers for the sample candidate from standard input', () => {
    const { status, output, error } = assess(sample, '--as-of', '2026-01-15')
    expect([status, error]).toEqual([0, ''])
    const assessment = JSON.parse(output)
    expect(parseWith(assessmentSchema, assessment)).toMatchObject({ ok: true })
    expect(assessment.technical.level).toBe(0.68)
    expect(assessment.technical.attainment).toBeCloseTo(0.8706, 4)
    expect(assessment.asOf).toBe('2026-01-15')
    expect(assessment.target).toEqual({ path: 'staff_engineer', organization: 'mid_size' })
  })

  it('reads a file and prints text without --json', () => {
    const file = join(folder, 'profile.json')
    writeFileSync(file, JSON.stringify(sample))
    const { status, output } = runCairn(['assess', '--profile', file, '--target', 'architect'])
    expect(status).toBe(0)
    expect(output).toContain('Architect')
    expect(output).toContain('Next best moves')
  })

  it('gives the same answer twice', () => {
    const [one, other] = [
      assess(sample, '--as-of', '2026-01-15'),
      assess(sample, '--as-of', '2026-01-15'),
    ]
    expect(other).toEqual(one)
  })

  it('lists an empty profile as assumed throughout, in the keys of a profile', () => {
    const { assumed, technical } = JSON.parse(assess({}).output)
    expect(technical.capabilities.technical_depth.current).toBe(5)
    expect(assumed).toContain('technical_depth_score')
    expect(assumed).toContain('competencies.influence')
    expect(assumed).toContain('years_experience')
    expect(assumed).toContain('organization.sponsor')
  })

  it('takes competencies, challenges, the opening and hours from the profile', () => {
    const full = {
      ...sample,
      competencies: { influence: 7 },
      challenges_done: { high_stakes: 2 },
      organization: { size: 'startup', sponsor: true },
      weekly_hours: 6,
    }
    const { assumed, leadership, timeline, target, organization } = JSON.parse(assess(full).output)
    expect(leadership.competencies.influence.current).toBe(7)
    expect(timeline.weeklyHours).toBe(6)
    expect(target.organization).toBe('startup')
    expect(organization.attainment).toBeCloseTo(2 / 7, 9)
    expect(assumed).not.toContain('challenges_done')
  })

  it('lets the command line decide the size over the profile', () => {
    const { output } = assess({ organization: 'startup' }, '--organization', 'large_enterprise')
    expect(JSON.parse(output).target.organization).toBe('large_enterprise')
  })

  it('accepts a list of challenges and a byte order mark', () => {
    const listed = `\uFEFF${JSON.stringify({ challenges_done: ['high_stakes', 'high_stakes'] })}`
    expect(assess(listed).status).toBe(0)
  })

  const refused: [string, unknown, string][] = [
    ['an unknown key', { technical_dept_score: 5 }, 'profile.technical_dept_score'],
    ['text for a number', { technical_depth_score: '8' }, 'profile.technical_depth_score'],
    ['eleven', { architecture_score: 11 }, 'profile.architecture_score'],
    ['minus one', { industry_knowledge_score: -1 }, 'profile.industry_knowledge_score'],
    ['zero', { technical_breadth_score: 0 }, 'profile.technical_breadth_score'],
    ['null', { technical_breadth_score: null }, 'profile.technical_breadth_score'],
    ['NaN', '{"technical_depth_score": NaN}', 'profile.technical_depth_score'],
    ['Infinity', '{"years_experience": 1e999}', 'profile.years_experience'],
    ['an array', [sample], 'profile'],
    ['a number at the top', '7', 'profile'],
    ['an empty file', '', 'profile'],
    ['only spaces', '  \n ', 'profile'],
    ['broken JSON', '{"technical_depth_score": 8', 'profile'],
    ['a list for a rating', { technical_depth_score: [8] }, 'profile.technical_depth_score'],
    ['an unknown competency', { competencies: { charm: 5 } }, 'profile.competencies.charm'],
    ['a competency of 12', { competencies: { influence: 12 } }, 'profile.competencies.influence'],
    ['an unknown challenge', { challenges_done: { lunch: 1 } }, 'profile.challenges_done'],
    ['half a challenge', { challenges_done: { high_stakes: 0.5 } }, 'profile.challenges_done'],
    ['an unknown size', { organization: 'village' }, 'profile.organization'],
    ['an unknown fact', { organization: { mood: true } }, 'profile.organization'],
    ['too many hours', { weekly_hours: 200 }, 'profile.weekly_hours'],
    ['__proto__', '{"__proto__": {"technical_depth_score": 9}}', '__proto__'],
    ['a long text', { current_role: 'x'.repeat(5000) }, 'profile.current_role'],
  ]

  it.each(refused)('refuses %s in one line that names the field', (_name, profile, field) => {
    const { status, output, error } = assess(profile)
    expect([status, output]).toEqual([2, ''])
    expect(error.trimEnd().split('\n')).toHaveLength(1)
    expect(error).toContain(field)
    expect(error).toMatch(/expected \S/)
  })

  it('refuses fifty megabytes without reading them all', () => {
    const { status, error } = runCairn(
      ['assess', '--profile', '-', '--target', 'cto'],
      new Uint8Array(50_000_000).fill(32),
    )
    expect(status).toBe(2)
    expect(error).toContain('at most 1000000 bytes')
  })

  const wrongWords: [string, string[], string][] = [
    ['an unknown target', ['--target', 'wizard', '--profile', '-'], '--target'],
    ['no target', ['--profile', '-'], '--target'],
    ['a prototype name as target', ['--target', 'constructor', '--profile', '-'], '--target'],
    ['no profile', ['--target', 'cto'], '--profile'],
    ['a missing file', ['--target', 'cto', '--profile', join(folder, 'nothing.json')], '--profile'],
    ['a folder', ['--target', 'cto', '--profile', folder], '--profile'],
    [
      'a day that does not exist',
      ['--target', 'cto', '--profile', '-', '--as-of', '2026-02-30'],
      '--as-of',
    ],
    [
      'an unknown size',
      ['--target', 'cto', '--profile', '-', '--organization', 'x'],
      '--organization',
    ],
    ['an unknown option', ['--target', 'cto', '--profile', '-', '--fast'], '--fast'],
    ['an option without its value', ['--profile', '--target', 'cto'], '--profile'],
    ['a value where none belongs', ['--target', 'cto', '--profile', '-', '--json=yes'], '--json'],
  ]

  it.each(wrongWords)('refuses %s', (_name, words, field) => {
    const { status, error } = runCairn(['assess', ...words], '{}')
    expect(status).toBe(2)
    expect(error.trimEnd().split('\n')).toHaveLength(1)
    expect(error).toContain(field)
  })
})

describe('cairn', () => {
  it('prints the whole catalog as JSON', () => {
    const { status, output } = runCairn(['catalog', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(output).targets).toHaveLength(36)
  })

  it('shows the landscape and the sample candidate in its demonstration', () => {
    const { status, output } = runCairn(['demo'])
    expect(status).toBe(0)
    expect(output).toContain('Technical level: 0.68')
    expect(output).toContain('Technical attainment: 0.8706')
    expect(output).toContain('staff_engineer: 8-12 years of experience')
    expect(output).toContain('$160,000 - $250,000')
  })

  it('names its commands when asked for an unknown one', () => {
    expect(runCairn(['fly'])).toMatchObject({ status: 2, output: '' })
    expect(runCairn([]).error).toContain(
      'catalog, assess, plan, forecast, program, portfolio, demo',
    )
  })

  it.each([
    ['demo', '--json'],
    ['demo', '--target=cto'],
    ['catalog', '--profile=profile.json'],
  ])('refuses with %s the option %s, which it would ignore', (command, option) => {
    const { status, output, error } = runCairn([command, option])
    expect([status, output]).toEqual([2, ''])
    expect(error).toContain(option.split('=')[0])
  })

  it('ends quietly when its reader has seen enough', async () => {
    expect(await runUntilFirstOutput(['catalog', '--json'])).toEqual({ status: 0, error: '' })
  })

  it('explains itself', () => {
    expect(runCairn(['--help'])).toMatchObject({ status: 0, error: '' })
  })
})
