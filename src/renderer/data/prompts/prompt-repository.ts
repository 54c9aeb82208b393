import * as z from 'zod/mini'
import { type JournalPrompt, overlayPrompts } from '#shared/journal/overlay-prompts.ts'
import { PROGRAM_PROMPTS } from '#shared/journal/program-prompts.ts'
import { type Prompt, type PromptForm, promptFormSchema } from '#shared/records/prompt.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, refuse } from '../recorder.ts'

/** Distance of neighbors at the end of a letter. Unit: ranks. Source: judgement; only the order matters. */
const RANK_STEP = 1

/** What a person says of a question; its place and whether it is asked are commands of their own. */
export type PromptWords = Pick<PromptForm, 'letter' | 'text' | 'template'>

export const promptWordsSchema = z.pick(promptFormSchema, {
  letter: true,
  text: true,
  template: true,
})
const patchSchema = z.partial(promptWordsSchema)
const placeSchema = z.strictObject({ id: z.string(), before: z.nullable(z.string()) })

/** All questions, the program's and the person's, retired ones too, by letter and place. */
export async function readPrompts(database: CairnDatabase): Promise<readonly JournalPrompt[]> {
  return overlayPrompts(await database.prompts.toArray())
}

/** Adds a question of the person's own, behind the others of its letter. */
export function addPrompt(
  database: CairnDatabase,
  words: PromptWords,
): Promise<Result<Prompt, CommitError>> {
  const command = { command: 'prompts/add', label: 'Add a question', draft: words }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(promptWordsSchema, { ...words, text: words.text.trim() })
    const rank = rankBehind(await readPrompts(database), fields.letter)
    return recorder.put('prompts', {
      ...{ ...recorder.fresh(), ...fields },
      ...{ retired: false, rank, replaces: null },
    })
  })
}

/** Changes the words of a question; one that goes to another letter goes behind the others there. */
export function savePrompt(
  database: CairnDatabase,
  id: string,
  patch: Partial<PromptWords>,
): Promise<Result<Prompt, CommitError>> {
  const command = { command: 'prompts/save', label: 'Edit a question', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<PromptWords>
    const prompts = await readPrompts(database)
    const prompt = find(prompts, id)
    const { letter = prompt.letter } = fields
    const rank = letter === prompt.letter ? prompt.rank : rankBehind(prompts, letter)
    return putPrompt(database, recorder, prompt, { ...fields, rank })
  })
}

/** Gives a question of the program its own words and letter back. */
export function resetPrompt(
  database: CairnDatabase,
  id: string,
): Promise<Result<Prompt, CommitError>> {
  const command = { command: 'prompts/reset', label: 'Bring back the words of a question' }
  return commit(database, command, async (recorder) => {
    const written = PROGRAM_PROMPTS.find((prompt) => prompt.id === id)
    if (written === undefined) throw refuse('id', 'a question of the program')
    const { letter, text, template } = written
    const prompts = await readPrompts(database)
    const prompt = find(prompts, id)
    const rank = letter === prompt.letter ? prompt.rank : rankBehind(prompts, letter)
    return putPrompt(database, recorder, prompt, { letter, text, template, rank })
  })
}

/** A retired question is not asked any more; it is kept, and can be asked again. */
export function setPromptRetired(
  database: CairnDatabase,
  id: string,
  retired: boolean,
): Promise<Result<Prompt, CommitError>> {
  const label = retired ? 'Retire a question' : 'Ask a question again'
  return commit(database, { command: 'prompts/retire', label }, async (recorder) => {
    const checked = recorder.check(z.strictObject({ retired: z.boolean() }), { retired })
    return putPrompt(database, recorder, find(await readPrompts(database), id), checked)
  })
}

/** Puts a question before another one of its letter, or with null behind all of them. */
export function movePrompt(
  database: CairnDatabase,
  id: string,
  before: string | null,
): Promise<Result<Prompt, CommitError>> {
  const command = { command: 'prompts/move', label: 'Move a question' }
  return commit(database, command, async (recorder) => {
    const place = recorder.check(placeSchema, { id, before })
    const prompts = await readPrompts(database)
    const moved = find(prompts, place.id)
    const others = prompts.filter(
      (prompt) => prompt.letter === moved.letter && prompt.id !== moved.id,
    )
    const at = place.before === null ? others.length : others.findIndex(isNamed(place.before))
    if (at === -1) throw refuse('before', 'a question of the same letter')
    const rank = rankBetween(others[at - 1]?.rank, others[at]?.rank)
    if (rank !== null) return putPrompt(database, recorder, moved, { rank })
    return renumber(database, recorder, others.toSpliced(at, 0, moved), moved)
  })
}

/** Puts a question of the person's own into the trash. The program's can be retired. */
export function deletePrompt(
  database: CairnDatabase,
  id: string,
): Promise<Result<Prompt, CommitError>> {
  const command = { command: 'prompts/delete', label: 'Delete a question' }
  return commit(database, command, async (recorder) => {
    const prompt = find(await readPrompts(database), id)
    if (prompt.origin !== 'own') throw refuse('id', 'a question of your own')
    const row = await getRow(database, recorder, prompt)
    return recorder.put('prompts', { ...row, deletedAt: recorder.at })
  })
}

/** Numbers too close to fit another in between: all of the letter are numbered anew. */
async function renumber(
  database: CairnDatabase,
  recorder: Recorder,
  ordered: readonly JournalPrompt[],
  moved: JournalPrompt,
): Promise<Prompt> {
  const rows: Prompt[] = []
  for (const [index, prompt] of ordered.entries()) {
    rows.push(await putPrompt(database, recorder, prompt, { rank: (index + 1) * RANK_STEP }))
  }
  return rows[ordered.indexOf(moved)] as Prompt
}

/** A question of the program that is changed for the first time becomes a row that takes its place. */
async function putPrompt(
  database: CairnDatabase,
  recorder: Recorder,
  prompt: JournalPrompt,
  patch: Partial<PromptForm>,
): Promise<Prompt> {
  const row = await getRow(database, recorder, prompt)
  return recorder.put('prompts', { ...row, ...patch })
}

async function getRow(
  database: CairnDatabase,
  recorder: Recorder,
  { id, letter, text, template, retired, rank, rowId }: JournalPrompt,
): Promise<Prompt> {
  const row = rowId === null ? undefined : await recorder.get('prompts', rowId)
  if (row !== undefined) return row
  const trashed = await database.prompts.filter(({ replaces }) => replaces === id).first()
  const base = trashed === undefined ? recorder.fresh() : { ...trashed, deletedAt: null }
  return { ...base, letter, text, template, retired, rank, replaces: id }
}

function find(prompts: readonly JournalPrompt[], id: string): JournalPrompt {
  const prompt = prompts.find(isNamed(id))
  if (prompt === undefined) throw refuse('id', 'the id of a question')
  return prompt
}

function isNamed(id: string): (prompt: JournalPrompt) => boolean {
  return (prompt) => prompt.id === id
}

function rankBehind(prompts: readonly JournalPrompt[], letter: string): number {
  const last = prompts.findLast((prompt) => prompt.letter === letter)
  return last === undefined ? RANK_STEP : last.rank + RANK_STEP
}

/** null where numbers cannot tell another one apart. */
function rankBetween(lower: number | undefined, upper: number | undefined): number | null {
  if (lower === undefined) return upper === undefined ? RANK_STEP : upper - RANK_STEP
  if (upper === undefined) return lower + RANK_STEP
  const middle = (lower + upper) / 2
  return lower < middle && middle < upper ? middle : null
}
