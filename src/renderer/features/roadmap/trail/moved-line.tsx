import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import styles from './moved-line.module.css'
import type { MoveTold } from './trail-moves.ts'

interface MovedLineProps {
  readonly step: MoveTold
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

/** What was moved last, with the way back. The room's own line reads it out. */
export function MovedLine({ step, onUndo, onDismiss }: MovedLineProps) {
  return (
    <div className={`${styles.line} no-print`}>
      <p className={styles.text}>
        <span className={styles.title}>{step.title}</span>
        {step.text}
      </p>
      <Button size="small" onClick={onUndo}>
        Undo
      </Button>
      <IconButton label="Dismiss" icon={<CloseSign />} onClick={onDismiss} />
    </div>
  )
}
