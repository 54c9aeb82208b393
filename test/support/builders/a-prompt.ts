import type { Prompt } from '#shared/records/prompt.ts'
import { recordBase } from './record.ts'

/** A question of the person's own. */
export function aPrompt(overrides: Partial<Prompt> = {}): Prompt {
  return {
    ...recordBase(),
    letter: 'reflect',
    text: 'What would I do differently?',
    template: '',
    retired: false,
    rank: 1,
    replaces: null,
    ...overrides,
  }
}
