import { describe, expect, it } from 'vitest'
import { escapeMarkdown, nestHeadings } from '#shared/packet/markdown.ts'
import { packetToMarkdown } from '#shared/packet/to-markdown.ts'

describe('the document in Markdown', () => {
  it('has a title, its day, a list of contents, and the headings of its sections under their own', () => {
    const text = packetToMarkdown({
      title: 'The case for *Ada*',
      day: 'March 1, 2026',
      sections: [
        { id: 'evidence', title: 'Evidence', text: '# A piece\n\nWords.' },
        { id: 'feedback', title: 'What others say', text: 'Nothing yet.' },
      ],
    })
    expect(text).toBe(
      [
        '# The case for \\*Ada\\*',
        'March 1, 2026',
        '- [Evidence](#evidence)\n- [What others say](#what-others-say)',
        '## Evidence',
        '### A piece',
        'Words.',
        '## What others say',
        'Nothing yet.\n',
      ].join('\n\n'),
    )
  })

  it('leaves what looks like a heading in code alone', () => {
    expect(nestHeadings('# One\n\n```\n# two\n```\n\n## Three', 3)).toBe(
      '### One\n\n```\n# two\n```\n\n#### Three',
    )
  })

  it('writes plain words so that they stay what they are', () => {
    expect(escapeMarkdown('1. no list\n# no heading\n- no point\nsnake_case *a* `b`')).toBe(
      '1\\. no list\n\\# no heading\n\\- no point\nsnake_case \\*a\\* \\`b\\`',
    )
  })
})
