/** A table as RFC 4180 has it, its first row the headings. Safe to open in a spreadsheet. */
export function rowsToCsv(rows: Iterable<readonly string[]>): string {
  let text = ''
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`
  return text
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe in front keeps it a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
