import { createContext, type ReactNode } from 'react'

/** What the parts of a shown text need to know; kept out of their props, so that a change reads no text again. */
export interface MarkdownSettings {
  /** Added to the level of every heading. */
  readonly headingOffset: number
  readonly resolveImage: ((target: string, alt: string) => ReactNode | null) | undefined
  readonly linkNote: string | undefined
  readonly onExternalLink: ((address: string) => void) | undefined
  /** Ticks the task that begins at this place of the whole text, or takes the tick back; null where nobody can. */
  readonly onTick: ((box: HTMLInputElement, offset: number) => void) | null
}

export const MarkdownContext = createContext<MarkdownSettings>({
  headingOffset: 0,
  resolveImage: undefined,
  linkNote: undefined,
  onExternalLink: undefined,
  onTick: null,
})

/** Where the block that is being shown begins in the whole text. Unit: UTF-16 code units. */
export const BlockStart = createContext(0)

export interface Task {
  /** Where its item begins in its block. Unit: UTF-16 code units. */
  readonly offset: number
  readonly words: string
}

/** The task whose item is being shown. */
export const TaskContext = createContext<Task | null>(null)
