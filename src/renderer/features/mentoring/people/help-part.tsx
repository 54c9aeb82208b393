import { countHelp } from '#shared/mentoring/help-counts.ts'
import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { Section } from '../../../ui/section.tsx'
import { HELP_WORDS } from '../words.ts'
import styles from './person-page.module.css'

interface HelpPartProps {
  /** Those that were held. */
  readonly sessions: readonly Session[]
  readonly asOf: Day
}

/** Quarters shown. Source: judgement, as many as fit beside the rest. */
const QUARTERS = 4

/** What kind of help came when: a table that is seen at a glance. */
export function HelpPart({ sessions, asOf }: HelpPartProps) {
  const { quarters, rows } = countHelp(sessions, asOf)
  if (rows.length === 0) return null
  const shown = quarters.slice(-QUARTERS)
  return (
    <Section title="Kinds of help">
      <table className={styles.help}>
        <caption className="visually-hidden">
          How many sessions brought each kind of help, by quarter
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Kind</span>
            </th>
            {shown.map((quarter) => (
              <th key={quarter} scope="col">
                {quarterText(quarter)}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, counts, total }) => (
            <tr key={kind}>
              <th scope="row">{HELP_WORDS[kind]}</th>
              {counts.slice(-QUARTERS).map((count, at) => (
                <td key={shown[at]}>
                  {count > 0 ? (
                    <span className={styles.dot}>{count}</span>
                  ) : (
                    <span className="visually-hidden">0</span>
                  )}
                </td>
              ))}
              <td className={styles.total}>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** `2026-Q1` as "Q1 26". */
function quarterText(quarter: string): string {
  return `${quarter.slice(5)} ’${quarter.slice(2, 4)}`
}
