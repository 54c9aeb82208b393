import { memo } from 'react'
import Markdown from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { MARKDOWN_PARTS } from './markdown-parts.tsx'
import { MARKDOWN_SCHEMA } from './markdown-schema.ts'
import { plainHtml } from './plain-html.ts'

type Plugins = NonNullable<Parameters<typeof Markdown>[0]['remarkPlugins']>

const READING: Plugins = [[remarkGfm, { singleTilde: false }], plainHtml]
const CLEANING: Plugins = [[rehypeSanitize, MARKDOWN_SCHEMA]]

interface MarkdownBlockProps {
  text: string
}

/** Reads a piece of text. Ten milliseconds a kilobyte, so one that is unchanged is not read again. */
export const MarkdownBlock = memo(function MarkdownBlock({ text }: MarkdownBlockProps) {
  return (
    <Markdown
      remarkPlugins={READING}
      rehypePlugins={CLEANING}
      components={MARKDOWN_PARTS}
      // The parts decide by themselves where an address may lead.
      urlTransform={(address) => address}
    >
      {text}
    </Markdown>
  )
})
