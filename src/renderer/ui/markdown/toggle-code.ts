import { type EditedText, linesOf, replaceRange } from './edited-text.ts'

/** Code inside a line, or a fenced block where several lines are selected. The other way round where it is one. */
export function toggleCode(edited: EditedText): EditedText {
  const { text, selectionStart, selectionEnd } = edited
  const selected = text.slice(selectionStart, selectionEnd)
  return selected.includes('\n') ? toggleFence(edited) : toggleInline(edited, selected)
}

function toggleInline({ text, selectionStart, selectionEnd }: EditedText, selected: string) {
  const left = /`*$/.exec(text.slice(0, selectionStart))?.[0].length ?? 0
  const right = /^`*/.exec(text.slice(selectionEnd))?.[0].length ?? 0
  const around = Math.min(left, right)
  if (around > 0) {
    const range = { start: selectionStart - around, end: selectionEnd + around }
    return replaceRange(text, range, selected, { start: 0, end: selected.length })
  }
  const marked = /^(`+)([^`]+)\1$/.exec(selected)
  if (marked !== null) {
    const inner = marked[2] ?? ''
    const range = { start: selectionStart, end: selectionEnd }
    return replaceRange(text, range, inner, { start: 0, end: inner.length })
  }
  // Marks inside the code need longer ones around it.
  const inside = Math.max(0, ...[...selected.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(inside + 1)
  const range = { start: selectionStart, end: selectionEnd }
  return replaceRange(text, range, mark + selected + mark, {
    start: mark.length,
    end: mark.length + selected.length,
  })
}

function toggleFence(edited: EditedText): EditedText {
  const range = linesOf(edited)
  const lines = edited.text.slice(range.start, range.end)
  const fenced = /^(`{3,})[^\n`]*\n([\s\S]*)\n\1$/.exec(lines)
  const inside = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(inside + 1)
  const insert = fenced === null ? `${fence}\n${lines}\n${fence}` : (fenced[2] ?? '')
  return replaceRange(edited.text, range, insert, { start: 0, end: insert.length })
}
