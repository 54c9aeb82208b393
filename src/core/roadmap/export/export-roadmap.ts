import type { ExportReply, ExportRequest } from '#shared/contract/roadmap.ts'
import { roadmapToCsv } from './csv.ts'
import { roadmapToICalendar } from './icalendar.ts'
import { roadmapToMarkdown } from './markdown.ts'

const FORMATS = {
  ics: { ending: 'ics', mediaType: 'text/calendar;charset=utf-8', write: roadmapToICalendar },
  markdown: { ending: 'md', mediaType: 'text/markdown;charset=utf-8', write: roadmapToMarkdown },
  csv: { ending: 'csv', mediaType: 'text/csv;charset=utf-8', write: roadmapToCsv },
} as const

/** The roadmap in a format that other programs read. */
export function exportRoadmap(request: ExportRequest): ExportReply {
  const { ending, mediaType, write } = FORMATS[request.format]
  const role = request.target.path.replaceAll('_', '-')
  return {
    filename: `cairn-roadmap-${role}-${request.asOf}.${ending}`,
    mediaType,
    text: write(request),
  }
}
