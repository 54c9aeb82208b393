import { useMemo } from 'react'
import type { JournalPrompt } from '#shared/journal/overlay-prompts.ts'
import { pickPrompt } from '#shared/journal/pick-prompt.ts'
import { bindCommands } from '../bind-commands.ts'
import { today } from '../clock.ts'
import { useDatabase } from '../data-context.ts'
import { useRead } from '../use-read.ts'
import { readLetterDays } from './letter-days.ts'
import {
  addPrompt,
  deletePrompt,
  movePrompt,
  readPrompts,
  resetPrompt,
  savePrompt,
  setPromptRetired,
} from './prompt-repository.ts'

const COMMANDS = { addPrompt, savePrompt, resetPrompt, setPromptRetired, movePrompt, deletePrompt }

export function usePromptCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}

/** All questions by letter and place, retired ones too; undefined while being read. */
export function usePrompts(): readonly JournalPrompt[] | undefined {
  return useRead('prompts', readPrompts)
}

/** The question of the day; undefined while being read, null where all are retired. */
export function useTodaysPrompt(): JournalPrompt | null | undefined {
  const day = today()
  return useRead(`todays-prompt/${day}`, async (database) => {
    const [prompts, letterDays] = await Promise.all([
      readPrompts(database),
      readLetterDays(database, day),
    ])
    return pickPrompt(prompts, day, letterDays)
  })
}
