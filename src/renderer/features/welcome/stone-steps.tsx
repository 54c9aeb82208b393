import { classNames } from '../../ui/class-names.ts'
import { StackDrawing } from './stack-drawing.tsx'
import styles from './stone-steps.module.css'
import { STEPS, type Step } from './welcome-step.ts'

interface StoneStepsProps {
  readonly step: Step
  /** Which steps hold something already. */
  readonly laid: Readonly<Record<Step, boolean>>
  readonly onGoTo: (step: Step) => void
}

const LABELS: Readonly<Record<Step, string>> = {
  person: 'Who you are',
  goal: 'Where you want to go',
  ratings: 'How you rate yourself',
}

/** The three steps as three stones: each one is laid by what is entered. */
export function StoneSteps({ step, laid, onGoTo }: StoneStepsProps) {
  return (
    <div className={styles.progress}>
      <StackDrawing laid={STEPS.map((each) => laid[each])} />
      <ol className={styles.steps}>
        {STEPS.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={classNames(styles.step, each === step && styles.current)}
              aria-current={each === step ? 'step' : undefined}
              onClick={() => onGoTo(each)}
            >
              <svg viewBox="0 0 16 12" aria-hidden="true" className={styles.sign}>
                <path
                  d="M1.4 8.2C1.4 4.6 4.4 1.6 8.2 1.6s6.4 2.8 6.4 6.2c0 2-1.6 2.6-6.4 2.6S1.4 10 1.4 8.2Z"
                  data-laid={laid[each] || undefined}
                />
              </svg>
              {LABELS[each]}
              <span className="visually-hidden">{laid[each] ? ': begun' : ': empty'}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
