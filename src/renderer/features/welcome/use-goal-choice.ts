import { useEffect, useMemo, useRef, useState } from 'react'
import type { Goal } from '#shared/records/goal.ts'
import { ok } from '#shared/result.ts'
import type { OrganizationSize, PathId, Target } from '#shared/vocabulary.ts'
import { createAutosave } from '../../data/autosave.ts'
import { useCommands } from '../../data/use-commands.ts'

export interface GoalChoice {
  readonly path: PathId | null
  readonly organization: OrganizationSize
}

/** Where most people work until they say otherwise. Source: judgement. */
const USUAL_SIZE: OrganizationSize = 'mid_size'

/**
 * The role being chosen. It becomes the goal once the choice rests, so that arrow keys over nine roles do not leave
 * a trail of nine goals; date and reason move along.
 */
export function useGoalChoice(goal: Goal | null) {
  const { chooseGoal } = useCommands()
  const [choice, setChoice] = useState<GoalChoice>({
    path: goal?.path ?? null,
    organization: goal?.organization ?? USUAL_SIZE,
  })
  const current = useRef(choice)

  const autosave = useMemo(() => {
    return createAutosave<{ target: Target }>({
      read() {
        const { path, organization } = current.current
        return path === null ? { ok: false, error: null } : ok({ path, organization })
      },
      async store({ target }) {
        return target === undefined ? ok(null) : chooseGoal(target, () => true)
      },
    })
  }, [chooseGoal])

  useEffect(() => {
    const leave = () => void autosave.flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [autosave])

  return {
    choice,
    choose(part: Partial<GoalChoice>) {
      const next = { ...current.current, ...part }
      current.current = next
      setChoice(next)
      autosave.touch('target')
    },
  }
}
