import type { WrittenLadder } from '#shared/contract/ladder.ts'

/** A small ladder that shows every part of the format. */
export const EXAMPLE_LADDER: WrittenLadder = {
  employer: 'Example Company',
  name: 'Engineering ladder',
  asOf: null,
  foundAt: 'Handbook, chapter 4',
  levels: [
    {
      id: 'senior',
      title: 'Senior engineer',
      path: 'tech_lead',
      summary: 'Carries a part of the product.',
    },
    {
      id: 'staff',
      title: 'Staff engineer',
      path: 'staff_engineer',
      summary: 'Carries a question that several teams share.',
    },
  ],
  criteria: [
    {
      level: 'senior',
      category: 'Delivery',
      text: 'Plans work of a quarter and delivers it without surprises.',
      subject: 'execution',
      required: 6,
    },
    {
      level: 'senior',
      category: 'People',
      text: 'Is the person that newer colleagues learn from, in reviews and in pairs.',
      subject: 'team_development',
      required: null,
    },
    {
      level: 'staff',
      category: 'Direction',
      text: 'Writes down where a system should be in two years, and others follow it.',
      subject: 'technical_vision',
      required: 8,
    },
    {
      level: 'staff',
      category: 'Company',
      text: 'Takes part in the interviews of every senior hire.',
      subject: null,
      required: null,
    },
  ],
}
