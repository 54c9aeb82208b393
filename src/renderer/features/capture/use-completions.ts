import { useState } from 'react'
import {
  applyCompletion,
  type Completion,
  completeMark,
  findOpenMark,
} from '#shared/capture/complete-capture.ts'
import { type CaptureContext, findMarks } from '#shared/capture/find-marks.ts'

interface Completions {
  readonly all: readonly Completion[]
  /** Index of the row that Enter takes; -1 for none. */
  readonly active: number
  readonly move: (by: 1 | -1) => void
  readonly close: () => void
  /** The line and the caret with a completion in it. */
  readonly apply: (completion: Completion) => { readonly line: string; readonly caret: number }
}

/** What can be completed where the caret is. */
export function useCompletions(line: string, caret: number, context: CaptureContext): Completions {
  const [moved, setMoved] = useState<{ readonly at: string; readonly active: number } | null>(null)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const open = findOpenMark(line, caret)
  // A list that was closed, or a row that was gone to, holds for the mark as it was then.
  const at = open === null ? '' : `${open.from}:${open.typed}`
  const all = open === null || closedAt === at ? [] : completeMark(line, open, context)
  const first = firstActive(line, open?.from, all, context)
  const active = moved?.at === at && moved.active < all.length ? moved.active : first
  return {
    all,
    active,
    move: (by) => {
      const next = active === -1 && by === -1 ? all.length - 1 : active + by
      setMoved({ at, active: (next + all.length) % all.length })
    },
    close: () => setClosedAt(at),
    apply: (completion) => {
      if (open === null) return { line, caret }
      return applyCompletion(line, open, completion.insert)
    },
  }
}

/** What already means something is stored by Enter as it is, and nobody is added without being chosen. */
function firstActive(
  line: string,
  from: number | undefined,
  all: readonly Completion[],
  context: CaptureContext,
): number {
  if (all.length === 0 || all[0]?.kind === 'new-person') return -1
  return findMarks(line, context).some((mark) => mark.from === from) ? -1 : 0
}
