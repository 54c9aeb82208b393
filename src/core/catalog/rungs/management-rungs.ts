import type { Rung } from '#shared/catalog.ts'
import { stepToPath, stepToRung } from '../next-step.ts'

/** Levels, numbers and their order: seed, in our words. */
export const managementRungs: readonly Rung[] = [
  {
    id: 'engineering_manager',
    label: 'Engineering Manager',
    level: null,
    track: 'management_track',
    path: 'engineering_manager',
    facts: [
      {
        label: 'Management scope',
        text: '8-15 people reporting directly, in one team or one domain',
      },
      {
        label: 'Responsibilities',
        text: 'Growing the people, getting projects out, keeping the technology sound',
      },
      {
        label: 'Key skills',
        text: 'Leading people, coaching them, and judging performance fairly',
      },
      {
        label: 'Success metrics',
        text: 'What the team gets done, how its members feel, how well the result works',
      },
    ],
    nextSteps: [stepToRung('Senior Engineering Manager', 'senior_engineering_manager', 'seed')],
    source: 'seed',
  },
  {
    id: 'senior_engineering_manager',
    label: 'Senior Engineering Manager',
    level: null,
    track: 'management_track',
    path: null,
    facts: [
      { label: 'Management scope', text: '15-25 engineers in more than one team' },
      {
        label: 'Responsibilities',
        text: 'Keeping several teams in step, planning beyond the quarter, bringing up the next leads',
      },
      {
        label: 'Key skills',
        text: 'Drawing team boundaries, strategic judgment, working with other functions',
      },
      {
        label: 'Success metrics',
        text: 'Deliveries that span teams, and an organization that can do more than before',
      },
    ],
    nextSteps: [stepToRung('Director of Engineering', 'director_of_engineering', 'seed')],
    source: 'seed',
  },
  {
    id: 'director_of_engineering',
    label: 'Director of Engineering',
    level: null,
    track: 'management_track',
    path: null,
    facts: [
      {
        label: 'Management scope',
        text: '25-50 engineers, several teams and more than one domain',
      },
      {
        label: 'Responsibilities',
        text: 'The course of a department, its money, and the growth of its senior people',
      },
      {
        label: 'Key skills',
        text: 'Leading by strategy, handling a budget, developing an organization',
      },
      {
        label: 'Success metrics',
        text: 'Results of the department, strategic bets that paid, leaders ready to step up',
      },
    ],
    nextSteps: [stepToPath('VP Engineering', 'vp_engineering', 'judgement')],
    source: 'seed',
  },
]
