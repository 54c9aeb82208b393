import { type ComponentProps, use } from 'react'
import type { Components, ExtraProps } from 'react-markdown'
import { MarkdownContext, TaskContext } from './markdown-context.ts'
import styles from './markdown-view.module.css'
import { isAttachment, toSafeAddress } from './safe-address.ts'
import { TaskBox } from './task-box.tsx'

type PartProps<Tag extends keyof React.JSX.IntrinsicElements> = ComponentProps<Tag> & ExtraProps

/** What each element of a text becomes. One object for good, so that React keeps what it has drawn. */
export const MARKDOWN_PARTS: Components = {
  a: Link,
  img: Picture,
  input: TaskBox,
  li: Item,
  pre: ({ children }) => <Scrolled label="Code">{<pre>{children}</pre>}</Scrolled>,
  table: ({ children }) => <Scrolled label="Table">{<table>{children}</table>}</Scrolled>,
  h1: ({ children }) => <Heading level={1}>{children}</Heading>,
  h2: ({ children }) => <Heading level={2}>{children}</Heading>,
  h3: ({ children }) => <Heading level={3}>{children}</Heading>,
  h4: ({ children }) => <Heading level={4}>{children}</Heading>,
  h5: ({ children }) => <Heading level={5}>{children}</Heading>,
  h6: ({ children }) => <Heading level={6}>{children}</Heading>,
}

interface HeadingProps {
  level: number
  children: React.ReactNode
}

/** Looks like the level it was written at and stands where the page has room for it. */
function Heading({ level, children }: HeadingProps) {
  const { headingOffset } = use(MarkdownContext)
  const Tag = `h${Math.min(6, level + headingOffset)}` as 'h1'
  return (
    <Tag className={styles.heading} data-level={level}>
      {children}
    </Tag>
  )
}

function Link({ node, href, children }: PartProps<'a'>) {
  const { linkNote, onExternalLink } = use(MarkdownContext)
  // The way back from a footnote would lead to another room: addresses behind the hash are rooms.
  if (node?.properties.dataFootnoteBackref !== undefined) return null
  const address = toSafeAddress(href ?? '')
  if (address === null) return <span>{children}</span>
  if (address.kind === 'inside') return <a href={address.href}>{children}</a>
  return (
    <a
      href={address.href}
      target="_blank"
      rel="noreferrer noopener"
      title={linkNote === undefined ? address.href : `${address.href}\n${linkNote}`}
      onClick={(event) => {
        if (onExternalLink === undefined) return
        event.preventDefault()
        onExternalLink(address.href)
      }}
    >
      {children}
      {linkNote !== undefined && <span className="visually-hidden"> ({linkNote})</span>}
    </a>
  )
}

/** Only a picture that is stored here is ever loaded; of another its words and its address are shown. */
function Picture({ src, alt = '' }: PartProps<'img'>) {
  const { resolveImage } = use(MarkdownContext)
  const target = typeof src === 'string' ? src : ''
  if (isAttachment(target)) {
    const picture = resolveImage?.(target, alt) ?? null
    if (picture !== null) return <span className={styles.picture}>{picture}</span>
  }
  const words = alt === '' ? 'Picture' : alt
  return (
    <span className={styles.noPicture}>
      {words}
      {toSafeAddress(target) !== null && (
        <>
          {' '}
          (<Link href={target}>{target}</Link>)
        </>
      )}
    </span>
  )
}

function Item({ node, className, children }: PartProps<'li'>) {
  if (className !== 'task-list-item') return <li>{children}</li>
  const task = { offset: node?.position?.start.offset ?? 0, words: wordsOf(node) }
  return (
    <li className={styles.task}>
      <TaskContext value={task}>{children}</TaskContext>
    </li>
  )
}

interface WordNode {
  type: string
  tagName?: string
  value?: string
  children?: readonly WordNode[]
}

/** The words of an item itself, without those of the items under it. */
function wordsOf(node: WordNode | undefined): string {
  if (node === undefined || node.tagName === 'ul' || node.tagName === 'ol') return ''
  return (node.value ?? '') + (node.children ?? []).map(wordsOf).join('').trim()
}

interface ScrolledProps {
  label: string
  children: React.ReactNode
}

/** What is wider than the page scrolls by itself, by keyboard too. A group, not a landmark: a text can have many. */
function Scrolled({ label, children }: ScrolledProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <div role="group" className={styles.scrolled} aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
