/** A table as RFC 4180 has it, its first row the headings. Safe to open in a spreadsheet. */
export function rowsToCsv(rows: Iterable<readonly string[]>): string {
  let text = ''
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`
  return text
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe in front keeps it a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  // Blanks at an end belong to the text only within quotes.
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
