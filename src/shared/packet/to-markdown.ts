import type { PacketVersion } from '../records/packet.ts'
import { escapeMarkdown, joinBlocks, nestHeadings, toBullets } from './markdown.ts'

/** A packet as it is read: the sections that are shown, in their order, redacted. */
export interface PacketContent {
  readonly title: string
  /** The day it is of, in words. */
  readonly day: string
  readonly sections: readonly Readonly<PacketVersion['sections'][number]>[]
}

/** The whole packet as one Markdown document with a list of its contents. */
export function packetToMarkdown({ title, day, sections }: PacketContent): string {
  const names = anchorsOf(sections.map((section) => section.title))
  const contents = sections.map(
    (section, at) => `[${escapeMarkdown(section.title)}](#${names[at] ?? ''})`,
  )
  return `${joinBlocks([
    `# ${escapeMarkdown(title)}`,
    day,
    ...(contents.length < 2 ? [] : [toBullets(contents)]),
    ...sections.flatMap((section) => [
      `## ${escapeMarkdown(section.title)}`,
      nestHeadings(section.text, 3),
    ]),
  ])}\n`
}

/** What most programs that show Markdown call the place of a heading. */
function anchorsOf(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const name = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-')
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return times === 0 ? name : `${name}-${times}`
  })
}
