import { memo, type ReactNode, Suspense, useDeferredValue, useState } from 'react'
import { lazyPart } from '../lazy-part.tsx'
import { PendingLine } from '../pending.tsx'
import type { MarkdownViewProps } from './markdown-view.tsx'
import { useRestedText } from './use-rested-text.ts'

/** Half of the editor's code, and needed only by who looks at it. */
const view = lazyPart<MarkdownViewProps>(() =>
  import('./markdown-view.tsx').then((module) => module.MarkdownView),
)

interface EditorPreviewProps {
  text: string
  headingOffset: number
  resolveImage: ((target: string, alt: string) => ReactNode | null) | undefined
  /** Opens a link that leaves Cairn and tells whether it did; without it the browser does so by itself. */
  openLink: ((address: string) => Promise<boolean>) | undefined
}

/** How the text will look. It follows after a pause and gives way to every key, so that writing never waits for it. */
export const EditorPreview = memo(function EditorPreview({
  text,
  headingOffset,
  resolveImage,
  openLink,
}: EditorPreviewProps) {
  const [isRefused, setRefused] = useState(false)
  const shown = useDeferredValue(useRestedText(text))
  if (shown.trim() === '') return <p>What you write shows here as it will look.</p>
  return (
    <Suspense fallback={<PendingLine label="Preparing the preview" />}>
      <view.Component
        text={shown}
        headingOffset={headingOffset}
        resolveImage={resolveImage}
        linkNote="leaves Cairn"
        onExternalLink={openLink && (async (address) => setRefused(!(await openLink(address))))}
      />
      <p role="status">{isRefused && 'Your system did not open this link.'}</p>
    </Suspense>
  )
})
