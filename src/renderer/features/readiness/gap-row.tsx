import type { Provenance } from '#shared/catalog.ts'
import type { Gap, GapLabel } from '#shared/contract/assessment.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { Meter } from '../../ui/meter.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { numberText } from './format.ts'
import styles from './gaps-section.module.css'
import { DIMENSION_LABELS } from './summary.ts'

interface GapRowProps {
  readonly gap: Gap
  readonly label: string
  /** Who says that the role asks for this. */
  readonly source: Provenance
  readonly assumed: boolean
  readonly unsupported: boolean
}

const LABELS = {
  ready: { word: 'ready', tone: 'good' },
  development_needed: { word: 'development needed', tone: 'wait' },
  significant_gap: { word: 'significant gap', tone: 'care' },
} as const satisfies Record<GapLabel, { word: string; tone: BadgeTone }>

/** Who asks, where it is not the role itself. */
const WHO: Partial<Record<Provenance, string>> = { own_ladder: 'Your ladder' }

/** A scale of rating points ends at ten; a challenge's at what is needed. */
const RATING_TOP = 10

export function GapRow({ gap, label, source, assumed, unsupported }: GapRowProps) {
  const { word, tone } = LABELS[gap.label]
  const top = gap.kind === 'challenge' ? gap.required : RATING_TOP
  const numbers = `${numberText(gap.current)} of ${numberText(gap.required)}`
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <span className={styles.label}>{label}</span>
        <span className={styles.dimension}>{DIMENSION_LABELS[gap.dimension]}</span>
      </div>
      <div className={styles.measure}>
        <Meter
          text={`${label}: ${numbers}`}
          value={gap.current / top}
          required={gap.required / top}
        />
        <span className={styles.numbers}>
          {numbers}{' '}
          <ProvenanceMark
            source={source}
            note={`${WHO[source] ?? 'The role'} asks for ${numberText(gap.required)}.`}
          />
        </span>
      </div>
      <div className={styles.marks}>
        <Badge tone={tone}>{word}</Badge>
        {assumed && <Mark word="assumed" text="You have not rated this yet, so it counts as 5." />}
        {unsupported && (
          <Mark
            word="unsupported"
            text="A rating of 7 or more on your own word. It counts in full in the score and half in the confidence until a piece of evidence shows it."
          />
        )}
      </div>
      <span className={styles.points}>
        <span className="visually-hidden">costs </span>
        {numberText(gap.points)} {Math.abs(gap.points - 1) < 0.05 ? 'point' : 'points'}
      </span>
    </li>
  )
}

function Mark({ word, text }: { word: string; text: string }) {
  return (
    <Tooltip text={text}>
      <button type="button" className={styles.mark}>
        <Badge>{word}</Badge>
      </button>
    </Tooltip>
  )
}
