import { memo } from 'react'
import type { PacketSectionId } from '#shared/vocabulary.ts'
import { PacketMarkdown } from './packet-markdown.tsx'
import { PacketPictures, type PacketPicturesData } from './packet-pictures.tsx'
import { Spot } from './spot.tsx'
import { splitAtSpots } from './spot-marks.ts'

/** A sheet of paper as the person's country has it; null leaves it to who prints. */
export type Paper = 'a4' | 'letter' | null

export interface PacketDocumentProps {
  readonly title: string
  /** The day it is of, in words. */
  readonly day: string
  /** Redacted, with the spots marked in a preview. */
  readonly sections: readonly {
    readonly id: PacketSectionId
    readonly title: string
    readonly text: string
  }[]
  /** null for a document of words alone. */
  readonly pictures: PacketPicturesData | null
  readonly paper: Paper
  /** Goes to a section where an address cannot, since those behind the hash are rooms. */
  readonly onJump?: (id: PacketSectionId) => void
}

/** The whole packet as it is read: on the screen, on paper and in a file. It knows nothing that is redacted. */
export const PacketDocument = memo(function PacketDocument({
  title,
  day,
  sections,
  pictures,
  paper,
  onJump,
}: PacketDocumentProps) {
  return (
    <article className="packet" data-paper={paper ?? undefined}>
      <header className="packet-head">
        <p className="packet-title">
          <Words text={title} />
        </p>
        <p className="packet-day">{day}</p>
      </header>
      {sections.length > 1 && (
        <nav className="packet-contents" aria-label="Contents">
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a
                  href={`#${toAnchor(section.id)}`}
                  onClick={
                    onJump === undefined
                      ? undefined
                      : (event) => {
                          event.preventDefault()
                          onJump(section.id)
                        }
                  }
                >
                  <Words text={section.title} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sections.map((section) => (
        <section key={section.id} className="packet-section" data-section={section.id}>
          <h2 id={onJump === undefined ? toAnchor(section.id) : undefined} tabIndex={-1}>
            <Words text={section.title} />
          </h2>
          <PacketMarkdown text={section.text} />
          {section.id === 'readiness' && pictures !== null && <PacketPictures {...pictures} />}
        </section>
      ))}
    </article>
  )
})

function toAnchor(id: PacketSectionId): string {
  return `packet-${id.replaceAll('_', '-')}`
}

/** A line that is no Markdown, with its spots. */
function Words({ text }: { readonly text: string }) {
  return splitAtSpots(text).map(({ words, spot }, at) =>
    spot === null ? (
      words
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other name, and no state
      <Spot key={at} number={spot}>
        {words}
      </Spot>
    ),
  )
}
