import { type ReactNode, useId, useState } from 'react'
import { Button } from '../button.tsx'
import { DataTable, type TableFacts } from '../data-table.tsx'
import { Menu } from '../menu.tsx'
import { DotsSign } from '../signs.tsx'
import { savePng, saveSvg } from './export-picture.ts'
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
    const saved = kind === 'svg' ? saveSvg(svg, title) : await savePng(svg, title)
    setProblem(saved.ok ? '' : 'The picture could not be saved. Try the other format.')
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
            <Menu
              label={`Save picture: ${title}`}
              icon={<DotsSign />}
              items={[
                { label: 'Save as SVG', onSelect: () => save('svg') },
                { label: 'Save as PNG', onSelect: () => save('png') },
              ]}
            />
          )}
        </div>
      </div>
      {asTable && <DataTable caption={title} hideCaption {...facts} />}
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
