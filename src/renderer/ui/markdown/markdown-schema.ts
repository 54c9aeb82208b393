import type { Options } from 'rehype-sanitize'

/** Everything that Markdown can become, and nothing else: a second wall behind the text that HTML is shown as. */
export const MARKDOWN_SCHEMA: Options = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'hr', 'img', 'input', 'li', 'ol', 'p', 'pre'],
    ...['section', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: {
    a: ['href', 'dataFootnoteBackref', 'dataFootnoteRef'],
    code: [['className', /^language-./]],
    img: ['alt', 'src'],
    input: ['checked', ['type', 'checkbox']],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: [['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['attachment', 'http', 'https'],
  },
  required: { input: { type: 'checkbox' } },
  strip: ['script'],
}
