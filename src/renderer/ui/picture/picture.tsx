import { type ReactNode, Suspense, useId, useState } from 'react'
import { Button } from '../button.tsx'
import type { TableFacts } from '../data-table.tsx'
import { lazyPart } from '../lazy-part.tsx'
import styles from './picture.module.css'
import { useWidth } from './use-width.ts'

/** What every picture takes beside its own data. */
export interface PictureFrame {
  /** What the picture shows; its caption, its name for screen readers, and the name of a saved file. */
  title: string
  /** The section's heading already says the title. */
  hideTitle?: boolean
  /** A remark under the picture: how to read it, or that it is an estimate. */
  note?: ReactNode
}

export interface PictureProps extends PictureFrame {
  /** The picture in one sentence, for who cannot see it. */
  summary: string
  /** The same facts as a table. */
  facts: TableFacts
  /** Controls of the picture itself, such as its scale; at the left of its head. */
  controls?: ReactNode
  /** Draws an `svg` for this many CSS pixels of width. */
  children: (width: number) => ReactNode
}

/** Fetched when somebody asks for it: a picture is seen long before it is read as a table. */
const DATA_TABLE = lazyPart(async () => (await import('../data-table.tsx')).DataTable)

/** A picture is seen before it is saved, so that its first frame does not wait for this. */
const SAVE_MENU = lazyPart(async () => (await import('./save-menu.tsx')).SaveMenu)

/** Before the first measurement. Unit: CSS pixels. */
const INITIAL_WIDTH = 640

/** Frame of every picture: caption, the same facts as a table one step away, and a quiet menu to save it. */
export function Picture({
  title,
  hideTitle = false,
  note,
  summary,
  facts,
  controls,
  children,
}: PictureProps) {
  const [asTable, setAsTable] = useState(false)
  const [problem, setProblem] = useState('')
  const { ref, width } = useWidth<HTMLDivElement>(INITIAL_WIDTH)
  const titleId = useId()

  async function save(kind: 'svg' | 'png') {
    const svg = ref.current?.querySelector<SVGSVGElement>('svg[data-picture]')
    if (!svg) return
    const saving = await import('./export-picture.ts').catch(() => null)
    const saved = kind === 'svg' ? saving?.saveSvg(svg, title) : await saving?.savePng(svg, title)
    setProblem(saved?.ok ? '' : 'The picture could not be saved. Try the other format.')
  }

  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <div className={styles.head}>
        <figcaption id={titleId} className={hideTitle ? 'visually-hidden' : styles.title}>
          {title}
        </figcaption>
        {controls !== undefined && !asTable && (
          <div className={`${styles.controls} no-print`}>{controls}</div>
        )}
        <div className={`${styles.tools} no-print`}>
          <Button
            size="small"
            variant="quiet"
            aria-describedby={titleId}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'Show as picture' : 'Show as table'}
          </Button>
          {!asTable && (
            <Suspense fallback={<span className={styles.menuPlace} />}>
              <SAVE_MENU.Component title={title} onSave={(kind) => void save(kind)} />
            </Suspense>
          )}
        </div>
      </div>
      {asTable && (
        <Suspense fallback={null}>
          <DATA_TABLE.Component caption={title} hideCaption {...facts} />
        </Suspense>
      )}
      <div ref={ref} className={styles.canvas} hidden={asTable}>
        <p className="visually-hidden">{summary}</p>
        {children(width)}
      </div>
      {note !== undefined && <div className={styles.note}>{note}</div>}
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </figure>
  )
}
