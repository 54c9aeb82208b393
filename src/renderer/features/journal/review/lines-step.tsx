import type { ReviewLines } from '../../../data/journal-days/review-draft.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from './review.module.css'

interface LinesStepProps {
  readonly lines: ReviewLines
  readonly onChange: (line: keyof ReviewLines, text: string) => void
}

/** Longest line. Unit: UTF-16 code units; that of the draft. */
const LONGEST = 4000

const QUESTIONS = [
  { line: 'well', label: 'What went well' },
  { line: 'hard', label: 'What was hard' },
  { line: 'next', label: 'What comes next' },
] as const

/** What is left of the week in one's own words; it becomes an entry. */
export function LinesStep({ lines, onChange }: LinesStepProps) {
  return (
    <div className={styles.lines}>
      <p className={styles.lede}>A line each is enough. They become an entry of your journal.</p>
      {QUESTIONS.map(({ line, label }) => (
        <TextArea
          key={line}
          label={label}
          rows={2}
          maxLength={LONGEST}
          value={lines[line]}
          onChange={(event) => onChange(line, event.currentTarget.value)}
        />
      ))}
    </div>
  )
}
