import type { MarkedText } from '#shared/search/snippet.ts'

/** A text in which what was looked for is marked. */
export function MarkedLine({ parts }: { readonly parts: readonly MarkedText[] }) {
  return parts.map(({ text, isMarked }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no name but their place
    return isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
  })
}
