import { useEffect, useRef, useState } from 'react'
import type { Path } from '#shared/catalog.ts'
import { useWriter } from '../../data/data-context.ts'
import { useCommands } from '../../data/use-commands.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { numberText, percentText } from './format.ts'
import { isPercent, percentToRatio, ratioToPercent } from './percent.ts'

interface OpeningRateFieldProps {
  /** The person's own yearly rate as a ratio; null takes the usual one. */
  readonly stored: number | null
  readonly usual: Path['openingRate']
}

/** The yearly opening rate, in percent. It is kept on leaving the field and by Enter. */
export function OpeningRateField({ stored, usual }: OpeningRateFieldProps) {
  const { saveGoal } = useCommands()
  const isWriter = useWriter()
  const [typed, setTyped] = useState<{ readonly percent: number | null } | null>(null)
  const percent = typed === null ? ratioToPercent(stored) : typed.percent
  const isFine = isPercent(percent)

  // What the store says has changed: what was typed is kept, or was overtaken by an undo.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` is what it waits for
  useEffect(() => setTyped(null), [stored])

  function keep() {
    if (typed === null || !isFine) return
    const openingRate = percentToRatio(typed.percent)
    if (openingRate !== stored) void saveGoal({ openingRate })
  }
  const keepLatest = useRef(keep)
  useEffect(() => {
    keepLatest.current = keep
  })
  // What was typed is not lost when the screen is left by a shortcut.
  useEffect(() => () => keepLatest.current(), [])

  return (
    <NumberField
      label="Your own opening rate"
      unit="% a year"
      remark="optional"
      value={percent}
      disabled={!isWriter}
      placeholder={numberText(usual.value * 100)}
      error={isFine ? undefined : 'A number from 0 to 100, or nothing'}
      hint={
        <>
          How likely a place for this role opens within a year where you are. Without yours,{' '}
          {percentText(usual.value)} counts.{' '}
          <ProvenanceMark source={usual.source} note={usual.note} />
        </>
      }
      onChange={(value) => setTyped({ percent: value })}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
