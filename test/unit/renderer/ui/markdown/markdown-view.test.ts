import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  MarkdownView,
  type MarkdownViewProps,
} from '../../../../../src/renderer/ui/markdown/markdown-view.tsx'

function shown(text: string, rest: Omit<MarkdownViewProps, 'text'> = {}): string {
  return renderToStaticMarkup(createElement(MarkdownView, { text, ...rest }))
}

describe('a shown text', () => {
  it('leaves the first two levels of headings to the page', () => {
    expect(shown('# One\n\n## Two')).toMatch(/<h3[^>]*>One<\/h3>.*<h4[^>]*>Two<\/h4>/s)
    expect(shown('# One', { headingOffset: 3 })).toMatch(/<h4/)
    expect(shown('###### Six')).toMatch(/<h6/)
  })

  it('shows HTML as the text it was typed as', () => {
    expect(shown('<b onclick="x()">bold</b> and\n\n<div>\nblock\n</div>')).toContain(
      '&lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt; and',
    )
    expect(shown('<div>\nblock\n</div>')).toMatch(/&lt;div&gt;<br\/>\s*block<br\/>\s*&lt;\/div&gt;/)
    expect(shown('a <!-- secret --> b')).toContain('&lt;!-- secret --&gt;')
  })

  it('shows a line break where one was typed', () => {
    expect(shown('one\ntwo')).toMatch(/one<br\/>\s*two/)
  })

  it.each(['https://a.test/', 'http://a.test/', 'mailto:ada@a.test'])(
    'opens %s beside itself and tells it nothing',
    (address) => {
      expect(shown(`[words](${address})`)).toContain(
        `<a href="${address}" target="_blank" rel="noreferrer noopener"`,
      )
    },
  )

  it('leads to rooms of Cairn in place', () => {
    expect(shown('[words](#/roadmap/list)')).toContain('<a href="#/roadmap/list">words</a>')
  })

  it.each([
    'javascript:x',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'cairn://x',
    '//a.test/x',
    '/x',
    'x.html',
    '#x',
    'attachment:x',
  ])('makes no link of %s', (address) => {
    const html = shown(`[words](${address}) ![pic](${address}) <${address}>`)
    expect(html).toContain('words')
    expect(html).not.toMatch(/<a |<img/)
  })

  it('asks for the pictures that are stored with it, and loads no other', () => {
    const asked: string[] = []
    const resolveImage = (target: string, alt: string): ReactNode => {
      asked.push(`${target} ${alt}`)
      return createElement('img', { src: 'blob:x', alt })
    }
    const html = shown('![A](attachment:a-1) ![B](https://b.test/x.png) ![C](photos/c.jpg)', {
      resolveImage,
    })
    expect(asked).toEqual(['attachment:a-1 A'])
    expect(html.match(/<img/g)).toHaveLength(1)
    expect(html).toContain('B (<a href="https://b.test/x.png"')
    expect(html).toContain('>C</span>')
  })

  it('shows the words of a picture that is not there', () => {
    expect(shown('![The team](attachment:gone)', { resolveImage: () => null })).toContain(
      'The team</span>',
    )
  })

  it('shows tasks as signs, and as boxes only where they can be ticked', () => {
    const text = '- [x] one\n- [ ] two'
    expect(shown(text)).toMatch(/aria-label="Done".*aria-label="Not done"/s)
    expect(shown(text)).not.toContain('<input')
    expect(shown(text, { onToggleTask: () => {} })).toMatch(
      /<input[^>]*aria-label="one"[^>]*checked=""/,
    )
  })

  it('says beside a link that it leaves, where it is told to', () => {
    expect(shown('[words](https://a.test)', { linkNote: 'opens outside' })).toContain(
      '(opens outside)',
    )
  })
})
