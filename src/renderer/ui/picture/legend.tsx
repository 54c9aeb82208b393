import styles from './legend.module.css'

export interface LegendEntry {
  kind: 'area' | 'dashed' | 'dotted' | 'triangle'
  tone: 'pine' | 'ember' | 'ink' | 'muted'
  label: string
}

export interface LegendProps {
  entries: readonly LegendEntry[]
}

/** What the lines mean, each by its shape as well as its color. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.label} className={styles.entry}>
          <svg
            viewBox="0 0 22 12"
            className={styles.sign}
            data-tone={entry.tone}
            aria-hidden="true"
          >
            {SIGNS[entry.kind]}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  )
}

const SIGNS = {
  area: <rect x="1" y="2" width="20" height="8" rx="2" fillOpacity="0.16" />,
  dashed: <path d="M1 6h20" strokeDasharray="5 3" />,
  dotted: <path d="M1 6h20" strokeDasharray="1 4" strokeLinecap="round" strokeWidth="2" />,
  triangle: <path d="M11 1.5l5.5 9h-11z" />,
} as const
