import type { ExportFacts } from '#shared/exchange/export-content.ts'
import { EXPORT_JSON, EXPORT_VERSION } from '../format.ts'

/** What is what in the folder, for somebody who has nothing but the folder. */
export function readme({ app, madeAt }: ExportFacts, records: number): string {
  return `# Your Cairn, in plain files

Written by Cairn ${app} on ${madeAt.slice(0, 10)}: ${records} ${records === 1 ? 'record' : 'records'}. Everything here is text in UTF-8 and opens without Cairn.

- \`${EXPORT_JSON}\`: every record with every field, those in the trash included, one record to a line. This is the file that
  Cairn reads when you import the folder. Format ${EXPORT_VERSION}.
- \`journal/\`: one Markdown file for each entry, in a folder for each year. A picture in it is \`attachment:\` and the name of
  its file in \`attachments/\`, without the ending.
- \`profile/\`, \`goals/\`, \`milestones/\`, \`predictions/\`, \`program/\`, \`people/\`, \`mentoring/\`, \`evidence/\`, \`artifacts/\`,
  \`metrics/\`, \`packets/\`, \`ladders/\`: one Markdown file for each, the facts in front. The versions of a packet that you kept
  are in \`packets/versions/\`.
- \`attachments/\`: pictures and other files as they are.
- \`tables/\`: ratings, readiness, milestones, predictions, forecasts, sessions, actions, evidence, questions, artifacts,
  metric readings and ladder criteria as CSV. A cell that a spreadsheet would take for a formula has an apostrophe in front.

What lies in the trash is in \`${EXPORT_JSON}\` alone. The history of your changes is in a backup, not here.

## Bringing it back

Import the folder, or a zip of it. \`${EXPORT_JSON}\` is what counts: change a Markdown file beside it and Cairn tells you,
but keeps to \`${EXPORT_JSON}\`. A Markdown file that you add under \`journal/\` becomes a new entry; give it a \`day: 2026-01-31\`
in front, or a name that begins with the day. Importing the same folder twice adds nothing.
`
}
