import { lineStart } from './edited-text.ts'

/** A line of a list or a quote, taken apart. All parts together are the line. */
export interface ListLine {
  /** Marks of the quotes around it, such as `> > `. */
  readonly quote: string
  readonly indent: string
  /** `-`, `*`, `+`, or a number with its point or bracket; empty in a quote without a list. */
  readonly marker: string
  readonly gap: string
  /** `[ ] ` or `[x] `; empty where it is no task. */
  readonly task: string
  readonly content: string
}

const PARTS = /^((?: {0,3}> ?)*)([ \t]*)(?:([-*+]|\d{1,9}[.)])([ \t]+|$)(\[[ xX]\](?:[ \t]+|$))?)?/

/** Null for a line that is neither in a list nor in a quote. */
export function readListLine(line: string): ListLine | null {
  const match = PARTS.exec(line)
  if (match === null) return null
  const [whole, quote = '', indent = '', marker = '', gap = '', task = ''] = match
  if (quote === '' && marker === '') return null
  return { quote, indent, marker, gap, task, content: line.slice(whole.length) }
}

/** Everything before the content. */
export function headOf({ quote, indent, marker, gap, task }: ListLine): string {
  return quote + indent + marker + gap + task
}

/** Whether a place lies in a fenced block of code, where nothing is a list. */
export function isInFence(text: string, offset: number): boolean {
  const fences = text.slice(0, lineStart(text, offset)).matchAll(/^ {0,3}(`{3,}|~{3,})/gm)
  let open: string | null = null
  for (const [, fence = ''] of fences) {
    if (open === null) open = fence
    else if (fence[0] === open[0] && fence.length >= open.length) open = null
  }
  return open !== null
}
