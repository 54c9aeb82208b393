import { useMemo } from 'react'
import { bindCommands } from '../bind-commands.ts'
import { today } from '../clock.ts'
import { useDatabase } from '../data-context.ts'
import { useRead } from '../use-read.ts'
import {
  type LessonList,
  type LessonLists,
  readDueLessons,
  readLessonLists,
} from './lesson-lists.ts'
import {
  addLessonThought,
  letLessonGo,
  markLesson,
  seeLesson,
  unmarkLesson,
  wakeLesson,
} from './lesson-repository.ts'

const COMMANDS = {
  markLesson,
  unmarkLesson,
  seeLesson,
  addLessonThought,
  letLessonGo,
  wakeLesson,
}

export function useLessonCommands() {
  const database = useDatabase()
  return useMemo(() => bindCommands(database, COMMANDS), [database])
}

/** Lessons to look at today, longest waiting first; undefined while being read. */
export function useDueLessons(most: number): LessonList | undefined {
  const day = today()
  return useRead(`due-lessons/${day}/${most}`, (database) => readDueLessons(database, day, most))
}

/** All lessons: due, coming and rested ones, the first `most` of each; undefined while being read. */
export function useLessonLists(most: number): LessonLists | undefined {
  const day = today()
  return useRead(`lessons/${day}/${most}`, (database) => readLessonLists(database, day, most))
}
