import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo, useRef } from 'react'
import {
  type DefaultValues,
  type FieldError,
  type FieldValues,
  type Path,
  type PathValue,
  useForm,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import type { Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import { createAutosave } from './autosave.ts'
import type { CommitError } from './commit-error.ts'
import { useDatabase } from './data-context.ts'
import { type FieldDrafts, isSame, keepFieldDrafts, readFieldDrafts } from './field-drafts.ts'
import { useHistoryEvents } from './history/history-events.ts'

/** An object schema with one schema for each field. */
type FormSchema<Values> = z.ZodMiniType<Values> & {
  readonly shape: { readonly [Name in keyof Values]: z.ZodMiniType<Values[Name]> }
}

interface AutosavedFormOptions<Values extends FieldValues> {
  /** Names what is kept when the person leaves with a value that could not be stored. */
  readonly name: string
  readonly schema: FormSchema<Values>
  /** The fields as stored. */
  readonly stored: NoInfer<Values>
  /** When they were stored; null before the first time. */
  readonly storedAt: string | null
  readonly save: (
    patch: Partial<NoInfer<Values>>,
  ) => Promise<Result<{ readonly updatedAt: string }, CommitError>>
}

/**
 * A form over a record's own schema that stores each field as it comes to rest: after a pause, on blur, when the
 * page is hidden and when the screen goes away. A value that does not fit stays in its field, with its error, and
 * out of the store, while the others are stored.
 */
export function useAutosavedForm<Values extends FieldValues>({
  name: formName,
  schema,
  stored,
  storedAt,
  save,
}: AutosavedFormOptions<Values>) {
  type Name = Path<Values>
  const database = useDatabase()
  const names = useMemo(() => Object.keys(schema.shape) as Name[], [schema])
  const form = useForm<Values>({
    // The resolver's types know only schemas whose input is spelled out; this one is generic.
    resolver: zodResolver(schema as never) as never,
    mode: 'onChange',
    defaultValues: {
      ...stored,
      ...(database.mayWrite ? readFieldDrafts(database.name, formName, stored) : {}),
    } as DefaultValues<Values>,
  })
  const saveRef = useRef(save)
  useEffect(() => {
    saveRef.current = save
  })
  const newest = useRef(storedAt ?? '')
  /** The fields as the store has them for all that is known here. */
  const known = useRef<Values>(stored)
  const sending = useRef(new Set<Partial<Values>>())
  const rewinds = useHistoryEvents((state) => state.rewinds)
  const seenRewinds = useRef(rewinds)

  const autosave = useMemo(() => {
    return createAutosave<Values>({
      read: (name) => parseWith(schema.shape[name], (form.getValues() as Values)[name]),
      async store(patch) {
        sending.current.add(patch)
        try {
          const result = await saveRef.current(patch)
          if (result.ok) known.current = { ...known.current, ...patch }
          if (result.ok && result.value.updatedAt > newest.current) {
            newest.current = result.value.updatedAt
          }
          return result
        } finally {
          sending.current.delete(patch)
        }
      },
    })
  }, [form, schema])

  useEffect(() => {
    if (database.mayWrite) {
      const draft = readFieldDrafts(database.name, formName, known.current)
      keepFieldDrafts(database.name, formName, {})
      for (const name of names.filter((each) => Object.hasOwn(draft, each))) {
        autosave.touch(name)
        void form.trigger(name)
      }
    }
    const changes = form.watch((_values, { name, type }) => {
      // Only what the person does; a value that arrives from the store is stored already.
      if (type === 'change' && name !== undefined) autosave.touch(name.split('.')[0] as string)
    })
    const keepUnstored = () => {
      if (!database.mayWrite) return
      const values = pick(autosave.unstored(), form.getValues())
      const stores = [known.current, ...sending.current] as FieldValues[]
      keepFieldDrafts(database.name, formName, draftsOver(stores, values))
    }
    const forgetStored = () => {
      if (autosave.unstored().size === 0) keepUnstored()
    }
    const leave = () => {
      keepUnstored()
      void autosave.flush().then(keepUnstored)
    }
    const hide = () => document.visibilityState === 'hidden' && leave()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', leave)
    return () => {
      changes.unsubscribe()
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
      keepUnstored()
      void autosave.flush().then(forgetStored)
    }
  }, [autosave, database, form, formName, names])

  useEffect(() => {
    // What an undo put back bears the time that it had, which may be earlier than that of the last save here.
    if (rewinds !== seenRewinds.current) newest.current = ''
    seenRewinds.current = rewinds
    // An answer read before the last save would bring back what was there before it.
    if ((storedAt ?? '') < newest.current) return
    known.current = stored
    const unstored = autosave.unstored()
    for (const name of names) {
      const value: unknown = stored[name]
      if (unstored.has(name) || isSame(form.getValues(name), value)) continue
      form.resetField(name, { defaultValue: value as PathValue<Values, Name> })
    }
  }, [autosave, form, names, rewinds, stored, storedAt])

  return {
    form,
    /** Put on the form's `onBlur`, and call before leaving a step. */
    flush: autosave.flush,
    /** What to say beside a field; undefined while its value fits. */
    errorOf(name: Name): string | undefined {
      const error = form.getFieldState(name, form.formState).error as FieldError | undefined
      return error && `Not stored yet: this field takes ${error.message}.`
    },
  }
}

/** The named values. Unreadable numbers are left out: their text is not the form's to keep. */
function pick(names: ReadonlySet<string>, values: FieldValues): Record<string, unknown> {
  return Object.fromEntries(
    [...names].map((name) => [name, values[name]]).filter(([, value]) => !Number.isNaN(value)),
  )
}

/** Each value with what any of the stores has in its field; JSON knows no `undefined`. */
function draftsOver(stores: readonly FieldValues[], values: FieldValues): FieldDrafts {
  const over = (name: string) =>
    stores.filter((store) => Object.hasOwn(store, name)).map((store) => store[name] ?? null)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, over: over(name) }]),
  )
}
