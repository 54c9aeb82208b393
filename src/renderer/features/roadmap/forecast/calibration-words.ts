import type { CalibrationReply } from '#shared/contract/roadmap.ts'
import { listText, percentText, wholeText } from '../format.ts'

/** A bias below this is no bias to speak of. Range: 0 to 1. Source: judgement. */
const FAIR_BIAS = 0.05
/** Settled predictions below which the numbers may be luck, and scores that begin at a count. Source: judgement, docs/scoring.md. */
const FEW = 5
const BRIER_FROM = 10
const BINS_FROM = 30

/** How the chances given compare with what came true. */
export function calibrationSentence({
  resolved,
  meanChance,
  hitRate,
  bias,
}: CalibrationReply): string {
  if (meanChance === null || hitRate === null || bias === null) {
    return 'None is settled yet. The score begins with the first that is.'
  }
  const said = `${wholeText(resolved)} settled. You gave ${percentText(meanChance)} on average, and ${percentText(hitRate)} came true`
  const few = resolved < FEW ? ' With so few, that may be luck either way.' : ''
  return `${said}: ${biasWords(bias)}.${few}`
}

function biasWords(bias: number): string {
  if (Math.abs(bias) < FAIR_BIAS) return 'about right'
  const points = wholeText(Math.abs(bias) * 100)
  return `${points} points ${bias > 0 ? 'more hopeful than' : 'more careful than'} it turned out`
}

const score = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

/** The Brier score with what it means; null before there are enough. */
export function brierSentence(brier: number | null): string | null {
  if (brier === null) return null
  return `Brier score ${score.format(brier)}: 0 is perfect foresight, 0.25 is what saying 50% every time earns.`
}

/** How many more are needed for what is not shown yet; null where all is. */
export function missingSentence(resolved: number): string | null {
  const parts: string[] = []
  if (resolved < BRIER_FROM)
    parts.push(`${wholeText(BRIER_FROM - resolved)} more until the Brier score`)
  if (resolved < BINS_FROM) {
    parts.push(
      `${wholeText(BINS_FROM - resolved)} more until each level of sureness is compared by itself`,
    )
  }
  return parts.length === 0 ? null : `${listText(parts)}.`
}
