import type { Result } from '#shared/result.ts'

/** Rest after the last change before it is stored. Unit: milliseconds. Source: judgement (a pause in typing). */
const PAUSE = 500

interface AutosaveOptions<Fields> {
  /** The field as it now stands; an error where it does not fit, which keeps it out of the store. */
  read<Name extends keyof Fields & string>(name: Name): Result<Fields[Name], unknown>
  store(patch: Partial<Fields>): Promise<Result<unknown, unknown>>
}

export interface Autosave<Fields> {
  /** A field was changed by the person. It is stored after a pause, or sooner by `flush`. */
  touch(name: keyof Fields & string): void
  /** Stores now what fits. What does not fit, or could not be stored, stays unstored. */
  flush(): Promise<void>
  /** Changed and not stored as it stands: refused, failed, or not yet tried. */
  unstored(): ReadonlySet<keyof Fields & string>
}

/** Stores fields one by one as they come to rest, so that one refused value holds up no other. */
export function createAutosave<Fields extends object>({
  read,
  store,
}: AutosaveOptions<Fields>): Autosave<Fields> {
  /** Number of the last change of each unstored field. */
  const touched = new Map<keyof Fields & string, number>()
  let changes = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function flush(): Promise<void> {
    clearTimeout(timer)
    const patch: Partial<Fields> = {}
    const sent = new Map<keyof Fields & string, number>()
    for (const [name, change] of touched) {
      const value = read(name)
      if (!value.ok) continue
      patch[name] = value.value
      sent.set(name, change)
    }
    if (sent.size === 0) return
    const stored = await store(patch)
    if (!stored.ok) return
    for (const [name, change] of sent) {
      if (touched.get(name) === change) touched.delete(name)
    }
  }

  return {
    touch(name) {
      changes += 1
      touched.set(name, changes)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), PAUSE)
    },
    flush,
    unstored: () => new Set(touched.keys()),
  }
}
