import { useEffect, useRef, useState } from 'react'
import type { Result } from '#shared/result.ts'

/**
 * Shows a stored value as the person has just set it, until the store says the same or refuses. Values are plain
 * data and small: they are compared by what they say.
 */
export function useDraft<Value>(
  stored: Value,
  store: (value: Value) => Promise<Result<unknown, unknown>>,
): readonly [Value, (value: Value) => void] {
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null)
  const newest = useRef(0)
  const isStored = draft !== null && sameData(draft.value, stored)

  useEffect(() => {
    if (isStored) setDraft(null)
  }, [isStored])

  async function change(value: Value): Promise<void> {
    const number = ++newest.current
    setDraft({ value })
    const result = await store(value)
    // The save state tells why; the control must not go on showing what is not kept.
    if (!result.ok && number === newest.current) setDraft(null)
  }

  return [draft === null ? stored : draft.value, (value) => void change(value)]
}

function sameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inKeyOrder) === JSON.stringify(other, inKeyOrder)
}

/** The store may hand back the same record with its keys in another order. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
