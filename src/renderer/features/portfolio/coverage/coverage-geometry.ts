/** Where things are in the picture. Unit: CSS pixels. */
export interface CoverageLayout {
  readonly height: number
  /** Middle of each column: "before", then the quarters. */
  readonly columns: readonly number[]
  readonly columnWidth: number
  readonly rows: readonly CoverageRowPlace[]
  /** Where the names of the columns stand. */
  readonly headY: number
}

export interface CoverageRowPlace {
  readonly top: number
  /** Baseline of the name, with marks under it and without. */
  readonly nameY: number
  readonly aloneY: number
  /** Where the marks of the row begin. */
  readonly marksX: number
  readonly marksY: number
  /** Middle of the cells. */
  readonly cellY: number
}

const HEAD = 44
const NAMES = 232
const WIDE_ROW = 48
const NARROW_ROW = 72
/** Under this width the name stands above its cells. */
const NARROW_BELOW = 640

export function coverageLayout(width: number, rows: number, columns: number): CoverageLayout {
  const isNarrow = width < NARROW_BELOW
  const left = isNarrow ? 0 : NAMES
  const rowHeight = isNarrow ? NARROW_ROW : WIDE_ROW
  const columnWidth = (width - left) / columns
  return {
    height: HEAD + rows * rowHeight + 4,
    columnWidth,
    columns: Array.from({ length: columns }, (_, at) => left + (at + 0.5) * columnWidth),
    headY: 15,
    rows: Array.from({ length: rows }, (_, at) => {
      const top = HEAD + at * rowHeight
      return isNarrow
        ? {
            top,
            nameY: top + 21,
            aloneY: top + 21,
            marksX: width,
            marksY: top + 21,
            cellY: top + 49,
          }
        : {
            top,
            nameY: top + 21,
            aloneY: top + 29,
            marksX: 0,
            marksY: top + 39,
            cellY: top + WIDE_ROW / 2,
          }
    }),
  }
}

const SMALLEST = 9
const LARGEST = 17

/** A stone grows with what lies under it, ever more slowly. Unit: CSS pixels. */
export function stoneRadius(pieces: number, columnWidth: number): number {
  const wanted = SMALLEST + 2.5 * Math.sqrt(pieces - 1)
  return Math.min(wanted, LARGEST, columnWidth / 2 - 2)
}
