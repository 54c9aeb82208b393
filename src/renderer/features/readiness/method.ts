import type { Provenance } from '#shared/catalog.ts'

/** One step of the calculation in plain words. */
export interface MethodStep {
  readonly title: string
  readonly text: string
  /** Where its numbers come from; several where they differ. */
  readonly sources: readonly Provenance[]
}

/**
 * The way from what a person enters to what the screen says. The numbers are those of the core; a test holds the
 * two together.
 */
export const METHOD: readonly MethodStep[] = [
  {
    title: 'What the role asks for',
    text: 'Each role in each size of organization has its own five technical capabilities, eight leadership competencies, years and challenges. Every requirement carries a mark of where it comes from. What is critical for the role counts double.',
    sources: ['seed', 'judgement'],
  },
  {
    title: 'Where you are',
    text: 'Ratings from 1 to 10, yours and those of others. A rating of your own has a trust of 0.3; that of others grows with their number from a reliability of 0.23 for one. Trust halves every 12 months, and every 24 for evidence. What nobody has rated counts as 5.',
    sources: ['study', 'seed', 'judgement'],
  },
  {
    title: 'Attainment',
    text: 'Your value divided by what is asked for, never above 1: being ahead in one thing does not make up for being behind in another. A dimension is the weighted mean of its parts. Experience is 60% challenges and 40% years.',
    sources: ['judgement'],
  },
  {
    title: 'The score',
    text: 'The three dimensions are multiplied together, each by its weight (a geometric mean), so that one empty dimension shows. No study gives a tested formula for this; the parts are supported, and putting them together is our judgment.',
    sources: ['judgement'],
  },
  {
    title: 'The opening',
    text: 'Five facts about your organization make the fourth stone. It moves the chances and never the score, since it is not yours to carry.',
    sources: ['judgement'],
  },
  {
    title: 'Confidence',
    text: 'Low below 0.5, fair below 0.7, good from there on. A rating of your own of 7 or more without evidence gives half its trust; each piece of evidence adds to it, the more the stronger and the newer it is. Confidence says how sure the score is; it does not change it.',
    sources: ['study', 'judgement'],
  },
  {
    title: 'The time it takes',
    text: 'Each missing point has plan weeks, scaled to the hours you give. Plans run over: the median of a study was 1.64 times the plan, and 5,000 simulated runs spread around that. From five finished milestones on, your own pace takes over step by step.',
    sources: ['study', 'seed', 'judgement'],
  },
  {
    title: 'The chance of the move',
    text: 'Three numbers stand side by side: ready by your date, a place that opens within a year, and both together as a band. Being ready raises the odds of a move by 1.45. Until your manager knows of your plan, nothing above 50% is shown.',
    sources: ['study', 'judgement'],
  },
]
