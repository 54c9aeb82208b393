/** As much of a Markdown tree as is needed here. */
interface MarkdownNode {
  type: string
  value?: string
  children?: MarkdownNode[]
}

/** Nodes whose children are whole blocks. */
const HOLDS_BLOCKS = ['root', 'blockquote', 'listItem', 'footnoteDefinition']

/**
 * A step of the Markdown reader: raw HTML becomes the text it was typed as, so that nothing is interpreted and nothing
 * vanishes; and a line break typed is a line break shown, as one expects of a journal.
 */
export function plainHtml() {
  return (tree: MarkdownNode) => rewrite(tree)
}

function rewrite(node: MarkdownNode): void {
  if (node.children === undefined) return
  const isAroundBlocks = HOLDS_BLOCKS.includes(node.type)
  node.children = node.children.flatMap((child) => {
    if (child.type === 'html') {
      const words = breakLines(child.value ?? '')
      return isAroundBlocks ? [{ type: 'paragraph', children: words }] : words
    }
    if (child.type === 'text') return breakLines(child.value ?? '', child)
    rewrite(child)
    return [child]
  })
}

/** The text node itself where it is one line. */
function breakLines(value: string, node: MarkdownNode = { type: 'text', value }): MarkdownNode[] {
  if (!value.includes('\n')) return [node]
  return value
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' }]),
      ...(line === '' ? [] : [{ type: 'text', value: line }]),
    ])
}
