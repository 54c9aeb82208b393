/** How a day or a session felt, from 1 to 5. Source: judgement. */
export const MOODS: readonly { readonly value: number; readonly label: string }[] = [
  { value: 1, label: 'Bad' },
  { value: 2, label: 'Low' },
  { value: 3, label: 'Okay' },
  { value: 4, label: 'Good' },
  { value: 5, label: 'Great' },
]

export function moodText(mood: number): string {
  return MOODS.find(({ value }) => value === mood)?.label ?? ''
}
