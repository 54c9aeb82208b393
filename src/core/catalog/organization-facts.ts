import type { Catalog } from '#shared/catalog.ts'

/**
 * What decides besides readiness. An opening and a sponsor weigh double, since without either the
 * other facts rarely matter. Weights and wording: judgement.
 */
export const organizationFacts: Catalog['organizationFacts'] = [
  {
    id: 'opening',
    label: 'An opening exists',
    question: 'Is there a place for this role that is funded now, or planned within the next year?',
    weight: 2,
    source: 'judgement',
  },
  {
    id: 'sponsor',
    label: 'Someone sponsors you',
    question:
      'Does someone with a say in the decision put your name forward when you are not in the room?',
    weight: 2,
    source: 'judgement',
  },
  {
    id: 'manager_talk',
    label: 'Your manager knows',
    question:
      'Have you told your manager that you want this role, and agreed on what is still missing?',
    weight: 1,
    source: 'judgement',
  },
  {
    id: 'business_need',
    label: 'The business needs it',
    question:
      'Can you name a problem that costs your organization money or time until somebody holds this role?',
    weight: 1,
    source: 'judgement',
  },
  {
    id: 'visible_work',
    label: 'Your work at that scope is seen',
    question:
      'Have people outside your team seen you do work of this scope in the past six months?',
    weight: 1,
    source: 'judgement',
  },
]
