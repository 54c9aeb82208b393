import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { assess } from '#core/readiness/assess.ts'
import { composeSection } from '#shared/packet/compose.ts'
import type { PacketFacts } from '#shared/packet/facts.ts'
import type { Day } from '#shared/units/day.ts'
import { PACKET_SECTION_IDS } from '#shared/vocabulary.ts'
import { aCriterion, aLadder } from '../../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../../support/builders/a-metric.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'
import { aPerson } from '../../../support/builders/a-person.ts'
import { aProfile } from '../../../support/builders/a-profile.ts'
import { aComponent, anArtifact } from '../../../support/builders/an-artifact.ts'
import { aSampleRequest } from '../../../support/builders/an-assessment-request.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'

const day = (text: string) => text as Day
const maya = aPerson()

const cutover = anEvidence({
  title: 'Billing cutover without a lost invoice',
  day: day('2026-02-01'),
  scope: 'organization',
  source: 'measurement',
  impact: 'The old system went a month early.',
  numbers: [{ what: 'Failed invoices a week', before: 38, after: 3, unit: '' }],
  competencies: [
    { subject: 'execution', strength: 3 },
    { subject: 'influence', strength: 1 },
  ],
  seenBy: [maya.id],
  links: [{ label: 'The report', address: 'https://example.org/report' }],
})
const checklist = anEvidence({ title: 'Deploy checklist', source: 'own_account' })

function facts(parts: Partial<PacketFacts> = {}): PacketFacts {
  const evidence = parts.evidence ?? [checklist, cutover]
  return {
    asOf: day('2026-03-01'),
    format: {
      day: (each) => each,
      month: (each) => each.slice(0, 7),
      number: (value) => String(Math.round(value * 100) / 100),
      percent: (ratio) => `${Math.round(ratio * 100)}%`,
    },
    profile: aProfile(),
    target: { path: 'staff_engineer', organization: 'mid_size' },
    level: null,
    catalog,
    assessment: assess(aSampleRequest()),
    ratings: [],
    evidence,
    evidenceTotal: evidence.length,
    artifacts: [],
    metrics: [],
    people: [maya],
    milestones: [],
    goal: { why: '', by: null },
    ...parts,
  }
}

describe('a packet', () => {
  it('begins with who it is, the role, and the results that carry it, numbers first', () => {
    const text = composeSection('profile', facts())
    expect(text).toMatch(/^\*\*Ada\*\*, Senior Software Engineer/)
    expect(text).toContain('Proposed for **Staff Engineer, mid-size company**.')
    expect(text).toContain(
      '- **Billing cutover without a lost invoice** (whole organization, 2026-02): Failed invoices a week: 38\u00a0→\u00a03 (−92%). The old system went a month early.',
    )
  })

  it('says how far the number can be trusted, what limits it and what it rests on', () => {
    const text = composeSection('readiness', facts())
    expect(text).toMatch(/^\*\*\d+ of 100\*\* .* as of 2026-03-01, with low confidence/)
    expect(text).toMatch(/limits it most, above all/)
    expect(text).toContain('nobody else has rated any')
    expect(text).toContain('2 pieces of evidence since 2026-02')
    expect(text).toContain('Not rated, so a 5 stands in: technical vision')
  })

  it('gives each criterion its strongest evidence, and those that nothing shows a line each', () => {
    const text = composeSection('criteria', facts())
    expect(text).toMatch(/^2 of 13 criteria have something that shows them/)
    expect(text).toContain('- Touched by **Billing cutover')
    const influence = text.slice(text.indexOf('### Influence (critical)'))
    expect(influence.indexOf('Deploy checklist')).toBeLessThan(influence.indexOf('Billing cutover'))
    const rest = text.slice(text.indexOf('### Nothing shown yet'))
    expect(rest).toContain('**Technical vision (critical).** Asks for 7, advanced:')
  })

  it('takes the criteria of the employer’s own level, with what was linked to them first', () => {
    const ladder = aLadder({
      criteria: [
        aCriterion({ evidence: [cutover.id], state: 'partly' }),
        aCriterion({ text: 'Hires people', subject: null, category: 'People' }),
        aCriterion({ level: 'senior', text: 'Of another level' }),
      ],
    })
    const [, level] = ladder.levels
    if (level === undefined) throw new Error('a ladder has two levels')
    const text = composeSection('criteria', facts({ level: { ladder, level } }))
    expect(text).toMatch(/^1 of 2 criteria have something/)
    expect(text).toContain('### Impact\n\n**Changes how several teams work.** Partly met.')
    expect(text.indexOf('Billing cutover')).toBeLessThan(text.indexOf('Deploy checklist'))
    expect(text).toContain('**Hires people.** Not met yet. Nothing shown yet.')
    expect(text).not.toContain('Of another level')
  })

  it('tells a piece with its day, scope, numbers, who saw it and where to look', () => {
    const text = composeSection('evidence', facts())
    expect(text).toContain('*2026-02-01 · whole organization · measured*')
    expect(text).toContain('**Failed invoices a week: 38\u00a0→\u00a03 (−92%)**')
    expect(text).toContain('Seen by Maya Torres (Principal engineer, platform)')
    expect(text).toContain('[The report](<https://example.org/report>)')
  })

  it('tells what is done of an artifact, and names ideas in one line', () => {
    const done = aComponent({ label: 'Overview', doneOn: day('2026-01-01') })
    const text = composeSection(
      'artifacts',
      facts({
        artifacts: [
          anArtifact({ title: 'An idea' }),
          anArtifact({
            title: 'The RFC',
            status: 'draft',
            components: [done, aComponent({ label: 'Risks' })],
          }),
          anArtifact({ title: 'Of another path', path: 'cto', status: 'done' }),
        ],
      }),
    )
    expect(text).toContain('### The RFC')
    expect(text).toContain('1 of 2 parts done. Open: risks')
    expect(text).toContain('Not begun: an idea.')
    expect(text).not.toContain('Of another path')
  })

  it('counts a draft as in the making, and does not pass off the catalog’s words as the person’s', () => {
    const suggested = catalog.portfolios.find(({ path }) => path === 'staff_engineer')?.artifacts[0]
    if (suggested === undefined) throw new Error('the catalog suggests artifacts')
    const { key, description } = suggested
    const draft = anArtifact({ title: 'The RFC', status: 'draft', key, description })
    const given = facts({ evidence: [], artifacts: [draft] })
    expect(composeSection('criteria', given)).toMatch(/^0 of 13 criteria/)
    expect(composeSection('criteria', given)).toContain('- In the making: **The RFC** (draft)')
    expect(composeSection('artifacts', given)).not.toContain(description)
  })

  it('puts metrics in a table and says where a source is missing', () => {
    const text = composeSection(
      'metrics',
      facts({
        metrics: [
          aMetric({
            baseline: aReading(),
            readings: [aReading({ day: day('2026-02-20'), value: 21, source: '' })],
            target: { value: 20, by: day('2026-06-01') },
          }),
          aMetric({ title: 'On-call pages' }),
        ],
      }),
    )
    expect(text).toContain(
      '| **Time from merge to production** | 42 min, 2026-03-01 | 21 min, 2026-02-20 | −50% | 20 min by 2026-06-01 | The deploy dashboard; **one figure without a source** |',
    )
    expect(text).toContain('Not measured yet: on-call pages.')
  })

  it('quotes what others said, with who can be asked', () => {
    const told = anEvidence({
      title: 'Half-year talk',
      source: 'testimony',
      story: 'You **changed** how we deploy.',
      seenBy: [maya.id],
    })
    expect(composeSection('feedback', facts({ evidence: [told] }))).toBe(
      '**Half-year talk**, 2026-03-01. Can be asked: Maya Torres (Principal engineer, platform).\n\n> You changed how we deploy.',
    )
  })

  it('names the largest gaps with what is planned about them', () => {
    const text = composeSection(
      'gaps',
      facts({ milestones: [aMilestone({ state: 'active', due: day('2026-05-01') })] }),
    )
    expect(text).toMatch(
      /- \*\*Technical vision\*\*: asks for 7, not rated yet, about \d+ points?\. Planned: Write a technical strategy \(under way, due 2026-05-01\)\./,
    )
    expect(text).toContain('Nothing is planned yet.')
  })

  it('closes with the scope, the reason and the next steps', () => {
    const text = composeSection(
      'next_scope',
      facts({ goal: { why: 'I want to.', by: null }, milestones: [aMilestone()] }),
    )
    expect(text).toMatch(/^Three to five teams share a domain/)
    expect(text).toContain('### Why this role\n\n> I want to.')
    expect(text).toContain('### Next steps\n\n- Write a technical strategy')
  })

  it('leaves a section empty for which nothing is kept, and has no empty heading', () => {
    const empty = facts({ profile: null, evidence: [], people: [], goal: null })
    const bare = PACKET_SECTION_IDS.filter((id) => composeSection(id, empty) === '')
    expect(bare).toEqual(['evidence', 'artifacts', 'metrics', 'feedback'])
    for (const id of PACKET_SECTION_IDS) {
      const text = composeSection(id, empty)
      expect(text, id).not.toMatch(/^#+ [^\n]*\n+(?:#|$(?![\s\S]))/m)
      expect(text, id).not.toMatch(/undefined|null|NaN/)
    }
  })

  it('shows a title as it was written, whatever signs it has', () => {
    const odd = anEvidence({ title: '*a* | [b](c) <d> #1' })
    expect(composeSection('evidence', facts({ evidence: [odd] }))).toContain(
      '### \\*a\\* \\| \\[b](c) \\<d> #1',
    )
  })
})
