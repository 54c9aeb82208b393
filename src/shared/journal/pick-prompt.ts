import { type Day, daysBetween, dayToEpochDay } from '../units/day.ts'
import { LEADER_LETTERS, type LeaderLetter } from '../vocabulary.ts'
import type { JournalPrompt } from './overlay-prompts.ts'

/** How long a letter counts as written about lately. Unit: days. Source: judgement (two weekly reviews). */
const LATELY = 14

/** The last day each letter was written about, today not counted; none for never. */
export type LetterDays = Readonly<Partial<Record<LeaderLetter, Day>>>

/**
 * The question of a day, the same whenever one looks that day; null where all are retired. It comes from the letters
 * not written about lately; where each was, from the half that was not for longest.
 */
export function pickPrompt(
  prompts: readonly JournalPrompt[],
  day: Day,
  lastDays: LetterDays,
): JournalPrompt | null {
  const asked = prompts.filter(({ retired }) => !retired)
  const letters = LEADER_LETTERS.filter((id) => asked.some(({ letter }) => letter === id))
  const due = dueLetters(letters, day, lastDays)
  const turn = dayToEpochDay(day)
  const letter = due[turn % due.length]
  const ofLetter = asked.filter((prompt) => prompt.letter === letter)
  // One further each time its letter's turn comes, so that all of a letter come in turn.
  return ofLetter[Math.floor(turn / due.length) % ofLetter.length] ?? null
}

function dueLetters(
  letters: readonly LeaderLetter[],
  day: Day,
  lastDays: LetterDays,
): readonly LeaderLetter[] {
  const rested = letters.filter((letter) => {
    const last = lastDays[letter]
    return last === undefined || daysBetween(last, day) > LATELY
  })
  if (rested.length > 0) return rested
  const byAge = letters.toSorted((one, other) =>
    (lastDays[one] ?? '').localeCompare(lastDays[other] ?? ''),
  )
  return byAge.slice(0, Math.ceil(byAge.length / 2))
}
