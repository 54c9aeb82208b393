import { memo } from 'react'
import { READINESS_DIMENSION_IDS, type ReadinessDimensionId } from '#shared/vocabulary.ts'
import { useWriter } from '../../data/data-context.ts'
import type { SettingsValues } from '../../data/settings-repository.ts'
import { useCommands } from '../../data/use-commands.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { Switch } from '../../ui/switch.tsx'
import { percentText } from './format.ts'
import { HowItWorks } from './how-it-works.tsx'
import styles from './score-settings.module.css'
import { useDraft } from './use-draft.ts'
import { WeightSlider } from './weight-slider.tsx'

interface ScoreSettingsProps {
  readonly settings: SettingsValues
}

type Weights = SettingsValues['dimensionWeights']

const EQUAL: Weights = { technical: 1, leadership: 1, experience: 1 }

/** How the score comes about, and the two choices in it that are the person's. */
export const ScoreSettings = memo(function ScoreSettings({ settings }: ScoreSettingsProps) {
  const { saveSettings } = useCommands()
  const isWriter = useWriter()
  const [weights, changeWeights] = useDraft(settings.dimensionWeights, (dimensionWeights) =>
    saveSettings({ dimensionWeights }),
  )
  const [discount, changeDiscount] = useDraft(settings.leniencyDiscount, (leniencyDiscount) =>
    saveSettings({ leniencyDiscount }),
  )
  const total = weights.technical + weights.leadership + weights.experience
  const isEqual = READINESS_DIMENSION_IDS.every((id) => weights[id] === weights.technical)

  function weigh(id: ReadinessDimensionId, value: number) {
    changeWeights({ ...weights, [id]: value })
  }

  return (
    <Section
      title="How this score comes about"
      lede="Every step is open to you: what it is, where it comes from, and what of it you can change."
    >
      <Disclosure summary="The steps, with their sources">
        <HowItWorks />
      </Disclosure>
      <Disclosure summary="Settings of the score">
        <fieldset
          className={styles.settings}
          aria-label="Settings of the score"
          disabled={!isWriter}
        >
          <div>
            <h3 className={styles.heading}>How much each dimension weighs</h3>
            <p className={styles.hint}>
              Equal weights do nearly as well as fitted ones, and no study fits them for you. Change
              them only for a reason of your own.
            </p>
            <div className={styles.weights}>
              {READINESS_DIMENSION_IDS.map((id) => (
                <WeightSlider
                  key={id}
                  id={id}
                  value={weights[id]}
                  share={percentText(weights[id] / total)}
                  onChange={weigh}
                />
              ))}
            </div>
            {!isEqual && (
              <Button size="small" onClick={() => changeWeights(EQUAL)}>
                Make them equal
              </Button>
            )}
          </div>
          <Switch
            label="Take half a point off your own ratings"
            hint="Most people rate themselves a little high. It applies to a subject until three others have rated it."
            checked={discount}
            onChange={changeDiscount}
          />
        </fieldset>
      </Disclosure>
    </Section>
  )
})
