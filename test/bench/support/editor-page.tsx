import '../../../src/renderer/ui/tokens.css'
import '../../../src/renderer/ui/base.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { MarkdownEditor } from '../../../src/renderer/ui/markdown/markdown-editor.tsx'

// Either the editor with its preview open, or the least that one can type in: `?floor` is a bare text area.

const WORDS =
  'we met about the plan and wrote down what the team had decided before it changed'.split(' ')

/** A text of about so many words as a person writes: paragraphs, headings, lists, a link and a bold word here and there. */
function longText(words: number): string {
  const blocks: string[] = []
  for (let written = 0; written < words; written += 80) {
    const line = Array.from({ length: 76 }, (_, at) => WORDS[(at + written) % WORDS.length]).join(
      ' ',
    )
    const marked = line.replace('plan', '**plan**').replace('team', '[team](https://a.test/x)')
    if (blocks.length % 6 === 0) blocks.push(`## Week ${blocks.length}`)
    blocks.push(blocks.length % 5 === 0 ? `- ${marked.split(' and ').join('\n- ')}` : marked)
  }
  return blocks.join('\n\n')
}

const TEXT = longText(5000)

function Editor() {
  const [value, setValue] = useState(TEXT)
  return (
    <main style={{ maxWidth: 1120, margin: '24px auto' }}>
      <MarkdownEditor id="text" label="Text" value={value} onChange={setValue} preview />
    </main>
  )
}

function Floor() {
  const style = { width: 540, height: 520, font: '16px/1.6 serif' }
  return <textarea id="text" defaultValue={TEXT} style={style} />
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(window.location.search === '?floor' ? <Floor /> : <Editor />)
}
