import type { Catalog } from '#shared/catalog.ts'

/**
 * Ten kinds of assignment from which leaders are found to learn (study: McCauley, wording ours).
 * Weeks for one pass are judgement: a quarter and a little for most; longer where the effect of the
 * work has to be lived through (a new direction, a larger scope), shorter where it is one event.
 */
export const challenges: Catalog['challenges'] = [
  {
    id: 'unfamiliar_ground',
    label: 'Unfamiliar ground',
    description:
      'Work you have no routine for, where asking and learning fast count for more than what you know.',
    example: 'Taking over the data pipeline team after years in frontend work.',
    weeks: 16,
    source: 'study',
  },
  {
    id: 'new_direction',
    label: 'A new direction',
    description:
      'Starting something that did not exist, or turning something that did, with no map to follow.',
    example: 'Opening a second product line, or moving a team from projects to owning a platform.',
    weeks: 20,
    source: 'study',
  },
  {
    id: 'inherited_problems',
    label: 'Inherited problems',
    description:
      'Repairing what was broken before you came: a system, a reputation or the way a team works.',
    example: 'Taking on a service with weekly incidents and bringing them down to one a quarter.',
    weeks: 16,
    source: 'study',
  },
  {
    id: 'people_decisions',
    label: 'Hard decisions about people',
    description:
      'Choices that change someone’s working life, made with care and without hiding behind process.',
    example:
      'Turning down a friend’s promotion, ending a hire that did not work, or closing a team.',
    weeks: 12,
    source: 'study',
  },
  {
    id: 'high_stakes',
    label: 'High stakes',
    description:
      'A result with a fixed date or a large cost, watched by people well above your level.',
    example:
      'Leading the migration that has to finish before a contract with the old provider ends.',
    weeks: 12,
    source: 'study',
  },
  {
    id: 'scope_and_scale',
    label: 'More scope and scale',
    description:
      'A jump in how many people, systems or users depend on your work, so that old methods stop reaching.',
    example: 'Going from one team’s design reviews to the technical plan for five teams.',
    weeks: 24,
    source: 'study',
  },
  {
    id: 'external_pressure',
    label: 'Pressure from outside',
    description:
      'Dealing with parties who do not work for your organization and want something from it.',
    example:
      'Answering an auditor’s findings, or negotiating limits with a vendor during an outage.',
    weeks: 12,
    source: 'study',
  },
  {
    id: 'influence_without_authority',
    label: 'Influence without authority',
    description:
      'A result that needs people who do not report to you and have priorities of their own.',
    example: 'Getting four teams to move to one deployment pipeline although none of them has to.',
    weeks: 16,
    source: 'study',
  },
  {
    id: 'work_across_cultures',
    label: 'Work across cultures',
    description:
      'Working with people whose country, language or professional habits differ from yours, over months.',
    example:
      'Building one product with teams in Poland, India and Brazil who had never shared a backlog.',
    weeks: 16,
    source: 'study',
  },
  {
    id: 'diverse_group',
    label: 'A group of unlike people',
    description:
      'Leading people who differ in background, craft or seniority toward something they all own.',
    example: 'Running a working group of lawyers, designers, support staff and engineers.',
    weeks: 16,
    source: 'study',
  },
]
