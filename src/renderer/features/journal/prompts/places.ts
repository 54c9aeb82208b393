/**
 * What a question moved one step comes before: an id, null for the end, undefined where there is no further step.
 */
export function placeOneStep(
  asked: readonly { readonly id: string }[],
  id: string,
  step: -1 | 1,
): string | null | undefined {
  const at = asked.findIndex((prompt) => prompt.id === id)
  const next = at + step
  if (at === -1 || next < 0 || next >= asked.length) return undefined
  return asked[step === -1 ? next : next + 1]?.id ?? null
}
