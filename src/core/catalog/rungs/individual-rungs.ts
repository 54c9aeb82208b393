import type { Rung } from '#shared/catalog.ts'
import { stepToPath, stepToRung } from '../next-step.ts'

/** Levels and numbers: seed, in our words. Steps to roles on another track are ours. */
export const individualRungs: readonly Rung[] = [
  {
    id: 'staff_engineer',
    label: 'Staff Engineer',
    level: 'L6',
    track: 'individual_contributor_track',
    path: 'staff_engineer',
    facts: [
      {
        label: 'Technical scope',
        text: 'Designs and initiatives that more than one team has to carry',
      },
      { label: 'Influence', text: '20-50 engineers in 3-5 teams' },
      {
        label: 'Key skills',
        text: 'Designing systems, planning technology ahead, working through other teams',
      },
      {
        label: 'Typical progression',
        text: '8-12 years of work, with depth that others have relied on',
      },
      {
        label: 'Success metrics',
        text: 'Initiatives that shipped, designs that held up, engineers who grew',
      },
    ],
    nextSteps: [
      stepToPath('Principal Engineer', 'principal_engineer', 'seed'),
      stepToRung('Solutions Architect', 'solutions_architect', 'judgement'),
      stepToRung('Developer Relations/Advocacy', 'developer_relations', 'judgement'),
    ],
    source: 'seed',
  },
  {
    id: 'principal_engineer',
    label: 'Principal Engineer',
    level: 'L7',
    track: 'individual_contributor_track',
    path: 'principal_engineer',
    facts: [
      {
        label: 'Technical scope',
        text: 'The technical course of the company and the choice of its platforms',
      },
      { label: 'Influence', text: '100+ engineers, and executives who ask for technical advice' },
      {
        label: 'Key skills',
        text: 'Command of the field, strategic judgment, talking with executives',
      },
      {
        label: 'Typical progression',
        text: '12+ years, with technical leadership that can be shown',
      },
      {
        label: 'Success metrics',
        text: 'A vision that became real, standing in the industry, results the business can count',
      },
    ],
    nextSteps: [stepToRung('Distinguished Engineer', 'distinguished_engineer', 'seed')],
    source: 'seed',
  },
  {
    id: 'distinguished_engineer',
    label: 'Distinguished Engineer',
    level: 'L8+',
    track: 'individual_contributor_track',
    path: null,
    facts: [
      { label: 'Technical scope', text: 'Advances that a whole industry takes up' },
      { label: 'Influence', text: 'Where the technology of a market is heading' },
      {
        label: 'Key skills',
        text: 'Seeing far ahead, persuading outsiders, inventing what was missing',
      },
      {
        label: 'Typical progression',
        text: '15+ years, with contributions few others could have made',
      },
      {
        label: 'Success metrics',
        text: 'A changed industry, patents and publications, systems that outlive their author’s tenure',
      },
    ],
    nextSteps: [
      stepToPath('CTO', 'cto', 'judgement'),
      stepToPath('Technical Consultant', 'technical_consultant', 'judgement'),
    ],
    source: 'seed',
  },
]
