/**
 * What a person typed as a number. Empty is null, unreadable is NaN, so that the record's schema refuses it in its
 * own words. Takes the comma and the point as decimal mark, because keyboards and locales disagree. A comma before
 * three digits parts thousands, as in "1,200": that is how the language of the screens writes it.
 */
export function numberFromText(text: string): number | null {
  const compact = text.trim().replace(/\s/g, '')
  if (compact === '') return null
  if (/^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(compact))
    return Number(compact.replaceAll(',', ''))
  if (/^[-+]?[1-9]\d{0,2}(\.\d{3})+,\d*$/.test(compact)) {
    return Number(compact.replaceAll('.', '').replace(',', '.'))
  }
  return /^[-+]?\d*[.,]?\d+$|^[-+]?\d+[.,]$/.test(compact)
    ? Number(compact.replace(',', '.'))
    : Number.NaN
}

/** Whether the text still stands for the value, so that "7," is not rewritten to "7" while it is typed. */
export function textStandsFor(text: string, value: number | null): boolean {
  return Object.is(numberFromText(text), value)
}
