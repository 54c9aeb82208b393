import type { Rung } from '#shared/catalog.ts'
import { stepOffMap } from '../next-step.ts'

/** Levels and career paths: seed, the rest in our words. */
export const hybridRungs: readonly Rung[] = [
  {
    id: 'technical_product_manager',
    label: 'Technical Product Manager',
    level: null,
    track: 'hybrid_strategic_roles',
    path: 'technical_product_manager',
    facts: [
      {
        label: 'Focus',
        text: 'Where a product goes, decided by someone who understands how it is built',
      },
      { label: 'Skills', text: 'Running a product, reading architecture, analyzing a market' },
      { label: 'Career path', text: 'Senior TPM → Director of Product → VP Product' },
    ],
    nextSteps: [
      stepOffMap('Senior TPM', 'seed'),
      stepOffMap('Director of Product', 'seed'),
      stepOffMap('VP Product', 'seed'),
    ],
    source: 'seed',
  },
  {
    id: 'solutions_architect',
    label: 'Solutions Architect',
    level: null,
    track: 'hybrid_strategic_roles',
    path: null,
    facts: [
      {
        label: 'Focus',
        text: 'Designing, together with a customer, what will solve their problem',
      },
      {
        label: 'Skills',
        text: 'Architecture, explaining to customers, supporting a sale with substance',
      },
      { label: 'Career path', text: 'Senior Architect → Principal Architect → VP Solutions' },
    ],
    nextSteps: [
      stepOffMap('Senior Architect', 'seed'),
      stepOffMap('Principal Architect', 'seed'),
      stepOffMap('VP Solutions', 'seed'),
    ],
    source: 'seed',
  },
  {
    id: 'developer_relations',
    label: 'Developer Relations/Advocacy',
    level: null,
    track: 'hybrid_strategic_roles',
    path: null,
    facts: [
      {
        label: 'Focus',
        text: 'Being in touch with the engineers outside who use what the company makes',
      },
      {
        label: 'Skills',
        text: 'Explaining technology, bringing a community together, producing talks and articles',
      },
      { label: 'Career path', text: 'Senior DevRel → Head of DevRel → VP Developer Experience' },
    ],
    nextSteps: [
      stepOffMap('Senior DevRel', 'seed'),
      stepOffMap('Head of DevRel', 'seed'),
      stepOffMap('VP Developer Experience', 'seed'),
    ],
    source: 'seed',
  },
]
