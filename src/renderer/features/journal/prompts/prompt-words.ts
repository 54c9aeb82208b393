export const PROMPTS_HREF = '#/journal/prompts'
