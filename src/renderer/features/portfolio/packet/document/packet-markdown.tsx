import { type ComponentProps, memo } from 'react'
import Markdown, { type Components, type ExtraProps } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { nestHeadings } from '#shared/packet/markdown.ts'
import { MARKDOWN_SCHEMA } from '../../../../ui/markdown/markdown-schema.ts'
import { plainHtml } from '../../../../ui/markdown/plain-html.ts'
import { toSafeAddress } from '../../../../ui/markdown/safe-address.ts'
import { Spot } from './spot.tsx'
import { markSpots, spotOfAddress } from './spot-marks.ts'

type Plugins = NonNullable<Parameters<typeof Markdown>[0]['remarkPlugins']>
type PartProps<Tag extends keyof React.JSX.IntrinsicElements> = ComponentProps<Tag> & ExtraProps

const READING: Plugins = [[remarkGfm, { singleTilde: false }], plainHtml]
const CLEANING: Plugins = [[rehypeSanitize, MARKDOWN_SCHEMA], markSpots]

/** Plain elements: the same tree is shown, printed and written to a file, where no program stands behind it. */
const PARTS: Components = {
  a: Link,
  img: Picture,
  input: Task,
  li: Item,
  mark: Marked,
  table: Table,
}

/** Headings of a section begin under its own. */
const FIRST_LEVEL = 3

interface PacketMarkdownProps {
  readonly text: string
}

/** The text of one section. What did not change is not read again. */
export const PacketMarkdown = memo(function PacketMarkdown({ text }: PacketMarkdownProps) {
  return (
    <Markdown
      remarkPlugins={READING}
      rehypePlugins={CLEANING}
      components={PARTS}
      // The parts decide by themselves where an address may lead.
      urlTransform={(address) => address}
    >
      {nestHeadings(text, FIRST_LEVEL)}
    </Markdown>
  )
})

function Link({ node, href = '', children }: PartProps<'a'>) {
  const spot = spotOfAddress(href)
  if (spot !== null) {
    return (
      <>
        {children} <Spot number={spot}>(address left out)</Spot>
      </>
    )
  }
  // The way back from a footnote means nothing on paper.
  if (node?.properties.dataFootnoteBackref !== undefined) return null
  const address = toSafeAddress(href)
  if (address?.kind !== 'outside') return children
  return (
    <a href={address.href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  )
}

/** Nothing is fetched, and a stored picture may show what is redacted: its words stand for it. */
function Picture({ alt = '' }: PartProps<'img'>) {
  return <em>{alt === '' ? 'Picture' : `Picture: ${alt}`}</em>
}

function Task({ checked }: PartProps<'input'>) {
  return <span>{checked === true ? '☑ ' : '☐ '}</span>
}

function Item({ className, children }: PartProps<'li'>) {
  return <li className={className === 'task-list-item' ? 'packet-task' : undefined}>{children}</li>
}

function Table({ children }: PartProps<'table'>) {
  return <table>{children}</table>
}

function Marked({ node, children }: PartProps<'mark'>) {
  return <Spot number={Number(node?.properties.dataSpot)}>{children}</Spot>
}
