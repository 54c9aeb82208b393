import type { Catalog } from '#shared/catalog.ts'
import type { CoverageCell, CoverageRow, SubjectNeed } from '#shared/evidence/coverage.ts'
import type { Quarter } from '#shared/evidence/quarters.ts'
import { addDays } from '#shared/units/day.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { Picture } from '../../../ui/picture/picture.tsx'
import { PictureSvg } from '../../../ui/picture/picture-svg.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { listHref } from '../address.ts'
import { dayText, piecesText, quarterMonths, spanText, yearText } from '../format.ts'
import styles from './coverage.module.css'
import { type CoverageLayout, type CoverageRowPlace, coverageLayout } from './coverage-geometry.ts'
import { CoverageLegend } from './coverage-legend.tsx'
import { CoverageStone } from './coverage-stone.tsx'

interface CoveragePictureProps {
  readonly quarters: readonly Quarter[]
  readonly rows: readonly CoverageRow[]
  readonly catalog: Catalog
  readonly needOf: (subject: RatingSubject) => SubjectNeed
}

/** A stretch of time that the picture has a column for. */
interface Column {
  readonly label: string
  /** In a narrow column, over two lines. */
  readonly lines: readonly string[]
  readonly span: Parameters<typeof listHref>[0]
}

/** Competencies against quarters: a stone for what there is, the larger the more, filled the more it says. */
export function CoveragePicture({ quarters, rows, catalog, needOf }: CoveragePictureProps) {
  const marksOf = (row: CoverageRow) => marksIn(row, needOf(row.subject))
  const columns = toColumns(quarters)
  const thin = rows.filter(({ isThin }) => isThin).length
  const stale = rows.filter(({ isStale }) => isStale).length
  return (
    <Picture
      title="Evidence by competency and quarter"
      hideTitle
      summary={`Of ${rows.length} competencies, ${thin} are thin and ${stale} are stale. Each link leads to the pieces under it.`}
      facts={{
        columns: [
          'Competency',
          ...columns.map(({ label }) => label),
          'Kinds of source',
          'Witnesses',
          'Newest',
          'State',
        ],
        rows: rows.map((row) => [
          subjectLabel(catalog, row.subject),
          ...cellsOf(row).map(({ pieces }) => pieces),
          row.kinds.length,
          row.witnesses,
          row.newest === null ? '–' : dayText(row.newest),
          marksOf(row)
            .map((mark) => markText(mark, row))
            .join(', ') || 'covered',
        ]),
      }}
      note={<CoverageLegend />}
    >
      {(width) => {
        const layout = coverageLayout(width, rows.length, columns.length)
        return (
          <PictureSvg width={width} height={layout.height} interactive>
            {columns.map(({ label, lines }, at) => (
              <text key={label} textAnchor="middle" className={styles.head}>
                {lines.map((line, below) => (
                  <tspan key={line} x={layout.columns[at]} y={layout.headY + below * 16}>
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
            {rows.map((row, at) => (
              <Row
                key={row.subject}
                row={row}
                marks={marksOf(row)}
                place={layout.rows[at] as CoverageRowPlace}
                layout={layout}
                columns={columns}
                width={width}
                label={subjectLabel(catalog, row.subject)}
              />
            ))}
          </PictureSvg>
        )
      }}
    </Picture>
  )
}

interface RowProps {
  readonly row: CoverageRow
  readonly marks: readonly Mark[]
  readonly place: CoverageRowPlace
  readonly layout: CoverageLayout
  readonly columns: readonly Column[]
  readonly width: number
  readonly label: string
}

function Row({ row, marks, place, layout, columns, width, label }: RowProps) {
  return (
    <g>
      <line x1="0" x2={width} y1={place.top} y2={place.top} className={styles.rule} />
      <text x="0" y={marks.length > 0 ? place.nameY : place.aloneY} className={styles.name}>
        {label}
      </text>
      {marks.length > 0 && (
        <text
          x={place.marksX}
          y={place.marksY}
          textAnchor={place.marksX === 0 ? 'start' : 'end'}
          className={styles.mark}
        >
          {marks.map((mark, at) => (
            <tspan key={mark} dx={at === 0 ? 0 : 10} className={styles[mark]}>
              {MARK_SIGNS[mark]} {markText(mark, row)}
            </tspan>
          ))}
        </text>
      )}
      {cellsOf(row).map((cell, at) => {
        const { label: span, ...column } = columns[at] as Column
        return (
          <CoverageStone
            key={span}
            cell={cell}
            href={listHref({ subject: row.subject, ...column.span })}
            label={`${label}, ${span}: ${piecesText(cell.pieces)}`}
            x={layout.columns[at] ?? 0}
            y={place.cellY}
            columnWidth={layout.columnWidth}
          />
        )
      })}
    </g>
  )
}

type Mark = 'critical' | 'thin' | 'stale'

/** Each mark has a shape beside its word. */
const MARK_SIGNS: Readonly<Record<Mark, string>> = {
  critical: '○',
  thin: '◇',
  stale: '△',
}

function marksIn({ isThin, isStale }: CoverageRow, { isCritical }: SubjectNeed): readonly Mark[] {
  const marks = { critical: isCritical, thin: isThin, stale: isStale }
  return (Object.keys(marks) as Mark[]).filter((mark) => marks[mark])
}

/** What is thin says why, such as "thin, one kind". */
function markText(mark: Mark, { pieces }: CoverageRow): string {
  if (mark !== 'thin') return mark
  return `thin, ${THIN_FOR[pieces] ?? 'one kind'}`
}

/** Why, by the number of pieces; of more than these all are of one kind. */
const THIN_FOR: readonly string[] = ['none yet', 'one piece']

function cellsOf({ before, cells }: CoverageRow): readonly CoverageCell[] {
  return [before, ...cells]
}

function toColumns(quarters: readonly Quarter[]): readonly Column[] {
  const first = quarters[0]
  const last = quarters.at(-1)
  const until = first === undefined ? null : addDays(first.from, -1)
  return [
    { label: 'Before', lines: ['Before'], span: { until } },
    ...quarters.map((quarter) => ({
      label: spanText(quarter.from, quarter.until),
      lines: [quarterMonths(quarter), yearText(quarter.from)],
      // What lies ahead counts in the last one.
      span: { from: quarter.from, until: quarter === last ? null : quarter.until },
    })),
  ]
}
