import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef } from 'react'
import { classNames } from '../class-names.ts'
import { MarkdownBlock } from './markdown-block.tsx'
import { BlockStart, MarkdownContext, type MarkdownSettings } from './markdown-context.ts'
import styles from './markdown-view.module.css'
import { splitBlocks, type TextBlock } from './split-blocks.ts'
import { tickTask } from './tick-task.ts'

export interface MarkdownViewProps {
  text: string
  /** Added to the level of every heading, so that the page keeps one h1 and its order. */
  headingOffset?: number
  /** Gives the picture for `attachment:<id>`, null where it is not there. No other picture is ever loaded. */
  resolveImage?: ((target: string, alt: string) => ReactNode | null) | undefined
  /** Said beside every link that leaves Cairn, such as "opens in your browser". */
  linkNote?: string | undefined
  /** Takes a press on a link that leaves Cairn; else the browser opens it beside. The desktop window opens none. */
  onExternalLink?: ((address: string) => void) | undefined
  /** Makes the boxes of tasks real ones. `index` counts them from 0; `text` is the whole with that box changed. */
  onToggleTask?: ((index: number, checked: boolean, text: string) => void) | undefined
  className?: string | undefined
}

/** Blocks in the first frame; the others follow without holding up a key. Source: judgement, more than a screenful. */
const FIRST_BLOCKS = 12

/** A text of the person as they meant it to look. HTML in it stays text; nothing is fetched; only plain links work. */
export function MarkdownView({
  text,
  headingOffset = 2,
  resolveImage,
  linkNote,
  onExternalLink,
  onToggleTask,
  className,
}: MarkdownViewProps) {
  const root = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => splitBlocks(text), [text])
  const shown = useDeferredValue(Number.POSITIVE_INFINITY, FIRST_BLOCKS)

  const onTick = useCallback(
    (box: HTMLInputElement, offset: number) => {
      const boxes = [...(root.current?.querySelectorAll('[data-task]') ?? [])]
      const next = tickTask(text, offset, box.checked)
      if (next !== null) onToggleTask?.(boxes.indexOf(box), box.checked, next)
    },
    [text, onToggleTask],
  )
  const canTick = onToggleTask !== undefined
  const settings = useMemo<MarkdownSettings>(
    () => ({
      headingOffset,
      resolveImage,
      linkNote,
      onExternalLink,
      onTick: canTick ? onTick : null,
    }),
    [headingOffset, resolveImage, linkNote, onExternalLink, canTick, onTick],
  )
  return (
    <div ref={root} className={classNames(styles.view, className)}>
      <MarkdownContext value={settings}>
        {withKeys(blocks.slice(0, shown)).map(([key, block]) => (
          <BlockStart key={key} value={block.start}>
            <MarkdownBlock text={block.text} />
          </BlockStart>
        ))}
      </MarkdownContext>
    </div>
  )
}

/** Keyed by what they say, so that a block put in between leaves those after it as they are. */
function withKeys(blocks: readonly TextBlock[]): readonly (readonly [string, TextBlock])[] {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const times = seen.get(block.text) ?? 0
    seen.set(block.text, times + 1)
    return [`${times} ${block.text}`, block] as const
  })
}
