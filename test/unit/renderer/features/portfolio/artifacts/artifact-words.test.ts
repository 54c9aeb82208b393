import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import type { Missing } from '#shared/portfolio/completeness.ts'
import type { SlotStep } from '#shared/portfolio/slots.ts'
import type { Day } from '#shared/units/day.ts'
import { dueWords } from '../../../../../../src/renderer/features/portfolio/artifacts/artifact-words.ts'
import { missingToWords } from '../../../../../../src/renderer/features/portfolio/artifacts/completeness/missing-words.ts'
import { anArtifact } from '../../../../../support/builders/an-artifact.ts'

const today = '2026-03-10' as Day

describe('when an artifact is due', () => {
  it.each([
    [{}, ''],
    [{ due: '2026-03-11' as Day }, 'Due tomorrow'],
    [{ due: '2026-03-10' as Day }, 'Due today'],
    [{ due: '2026-03-09' as Day }, 'Was due yesterday'],
    [{ due: '2026-03-09' as Day, status: 'done', doneOn: today } as const, 'Done today'],
  ])('%j says %j', (overrides, words) => {
    expect(dueWords(anArtifact(overrides), today)).toBe(words)
  })
})

describe('what is missing', () => {
  const id = '0190a000-0000-7000-8000-000000000001'
  const slot = (
    part: 'artifacts' | 'leadership' | 'metrics',
    next: SlotStep,
    begun: string | null = id,
  ): Missing => ({
    part,
    next,
    points: 5,
    value: 0,
    title: 'The RFC',
    id: begun,
    key: 'staff_engineer/rfc',
  })

  it.each([
    [slot('artifacts', 'begin', null), 'Start “The RFC”', null],
    [slot('artifacts', 'tick'), 'Go on with the parts of “The RFC”', `#/portfolio/artifacts/${id}`],
    [slot('artifacts', 'finish'), 'Finish “The RFC”', `#/portfolio/artifacts/${id}`],
    [
      slot('leadership', 'link'),
      'Link a piece of evidence to “The RFC”',
      `#/portfolio/artifacts/${id}`,
    ],
    [slot('metrics', 'begin', null), 'Follow “The RFC”', '#/portfolio/metrics'],
    [slot('metrics', 'baseline'), 'Note what “The RFC” was before', `#/portfolio/metrics/${id}`],
    [slot('metrics', 'reading'), 'Add a reading of “The RFC”', `#/portfolio/metrics/${id}`],
    [
      { part: 'competencies', subject: 'influence', isCritical: true, points: 2 } as const,
      'Add evidence that shows “Influence”',
      '#/portfolio/evidence/add?subject=influence',
    ],
  ])('is told with the place where one does it: %#', (missing, todo, href) => {
    expect(missingToWords(missing, catalog)).toMatchObject({ todo, href })
  })
})
