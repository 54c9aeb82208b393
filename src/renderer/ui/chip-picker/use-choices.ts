import { useEffect, useRef, useState } from 'react'
import { type ChipOption, findOptions, isNamed } from './find-options.ts'

/** A row of the list: an option, or what was typed to be made one. */
export type Choice =
  | { readonly kind: 'option'; readonly option: ChipOption }
  | { readonly kind: 'create'; readonly text: string }

/** Shown at a time; another letter narrows further. Source: judgement. */
const MOST_SHOWN = 50

interface ChoicesOptions {
  readonly options: readonly ChipOption[]
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly onCreate: ((text: string) => Promise<string | null>) | undefined
  readonly most: number
  /** Tells a screen reader. */
  readonly say: (text: string) => void
}

/** What the list of a picker holds, which of it is active, and what becomes of keys. */
export function useChoices({ options, value, onChange, onCreate, most, say }: ChoicesOptions) {
  const [typed, setTyped] = useState('')
  const [isWanted, setIsWanted] = useState(false)
  const [at, setAt] = useState(-1)
  /** Those made here, until the options hold them. */
  const [made, setMade] = useState<Readonly<Record<string, string>>>({})
  const isMaking = useRef(false)
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
  })

  const isFull = value.length >= most
  // Nothing is looked for while the list is closed: the form around it may be drawn with every key.
  const found = isWanted
    ? findOptions(options, typed).filter((option) => !value.includes(option.value))
    : []
  const choices: Choice[] = found
    .slice(0, MOST_SHOWN)
    .map((option) => ({ kind: 'option', option }) as const)
  const text = typed.trim()
  const isNew = text !== '' && !options.some((option) => isNamed(option, text))
  if (onCreate !== undefined && isNew) choices.push({ kind: 'create', text })
  const isOpen = isWanted && !isFull && (choices.length > 0 || text !== '')
  const active = isOpen ? Math.min(at, choices.length - 1) : -1

  function labelOf(each: string): string {
    const option = options.find((other) => other.value === each)
    return option?.label ?? made[each] ?? 'Not in the list any more'
  }

  function close() {
    setIsWanted(false)
    setAt(-1)
  }

  function take(each: string, label: string) {
    if (!newest.current.includes(each)) {
      newest.current = [...newest.current, each]
      onChange([...newest.current])
    }
    setTyped('')
    close()
    say(`${label} chosen`)
  }

  async function choose(choice: Choice) {
    if (choice.kind === 'option') return take(choice.option.value, choice.option.label)
    if (onCreate === undefined || isMaking.current) return
    isMaking.current = true
    const each = await onCreate(choice.text)
    isMaking.current = false
    // What could not be made stays typed; the one who makes it says why.
    if (each === null) return
    setMade((before) => ({ ...before, [each]: choice.text }))
    take(each, choice.text)
  }

  /** Says whether the key was for the list. */
  function press(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      const count = choices.length
      if (!isOpen) setAt(step === 1 ? 0 : MOST_SHOWN)
      else if (count > 0)
        setAt(active === -1 && step === -1 ? count - 1 : (active + step + count) % count)
      setIsWanted(true)
      return true
    }
    if (key === 'Escape') {
      if (!isOpen && typed === '') return false
      if (!isOpen) setTyped('')
      close()
      return true
    }
    if (key !== 'Enter') return false
    const choice = choices[active]
    if (choice !== undefined) void choose(choice)
    return true
  }

  return {
    typed,
    choices,
    active,
    isOpen,
    isFull,
    /** Options that fit and are not shown. */
    hidden: Math.max(0, found.length - MOST_SHOWN),
    labelOf,
    open: () => setIsWanted(true),
    close,
    choose,
    press,
    type(next: string) {
      setTyped(next)
      setIsWanted(true)
      setAt(next.trim() === '' ? -1 : 0)
    },
  }
}
