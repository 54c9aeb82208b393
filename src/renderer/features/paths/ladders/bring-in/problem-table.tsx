import type { LadderProblem, LadderSpelling } from '#shared/contract/ladder.ts'
import { Button } from '../../../../ui/button.tsx'
import { DataTable } from '../../../../ui/data-table.tsx'
import styles from './bring-in.module.css'

interface ProblemTableProps {
  readonly spelling: LadderSpelling
  readonly problems: readonly LadderProblem[]
  /** How many there are in all. */
  readonly count: number
  readonly onShow: (problem: LadderProblem) => void
}

/** Every place that keeps a text from being a ladder, with what would be right there. */
export function ProblemTable({ spelling, problems, count, onShow }: ProblemTableProps) {
  const isTable = spelling === 'csv'
  return (
    <div className={styles.problems}>
      <DataTable
        caption={count === 1 ? 'What to mend' : `What to mend, ${count} places`}
        columns={[isTable ? 'Row' : 'Line', 'Column', 'What is wrong', 'What would be right']}
        rows={problems.map((problem) => [
          <Button
            key="show"
            size="small"
            aria-label={`Show row ${problem.row}, column ${columnText(problem, isTable)}`}
            onClick={() => onShow(problem)}
          >
            {problem.row}
          </Button>,
          columnText(problem, isTable),
          problem.wrong,
          problem.right,
        ])}
      />
      {count > problems.length && (
        <p className={styles.quiet}>
          The first {problems.length} of {count} are listed. Mend these and read it again.
        </p>
      )}
    </div>
  )
}

/** A spreadsheet names its columns by letters; a heading says more. */
function columnText({ column, field }: LadderProblem, isTable: boolean): string {
  if (field === '') return isTable ? toLetters(column) : String(column)
  return isTable ? `${toLetters(column)}, ${field}` : `${column}, ${field}`
}

function toLetters(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}
