export interface ChipOption {
  readonly value: string
  readonly label: string
  /** What kind of thing it is, said quietly beside it. */
  readonly group?: string
}

/** Those that fit what was typed: where the label begins with it, then where it holds it. All for nothing typed. */
export function findOptions(options: readonly ChipOption[], typed: string): readonly ChipOption[] {
  const wanted = fold(typed)
  if (wanted === '') return options
  const beginning: ChipOption[] = []
  const holding: ChipOption[] = []
  for (const option of options) {
    const at = fold(option.label).indexOf(wanted)
    if (at === 0) beginning.push(option)
    else if (at > 0) holding.push(option)
  }
  return [...beginning, ...holding]
}

/** Whether a label says what was typed, and nothing more. */
export function isNamed({ label }: ChipOption, typed: string): boolean {
  return fold(label) === fold(typed)
}

/** Letters without case and accents, so that `zoe` finds Zoë. */
function fold(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
