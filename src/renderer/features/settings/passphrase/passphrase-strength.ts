import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from '#shared/vault/limits.ts'

/** How long a passphrase would withstand somebody who has the file, in words. */
export type Strength = 'too-short' | 'weak' | 'fair' | 'good'

/** Guesses as a power of two from which on it is called fair or good. Source: judgement (scrypt costs 17 bits more). */
const FAIR_BITS = 45
const GOOD_BITS = 65

/** Bits for each further sign of a kind: letters of one case 4, both cases 5, with digits or signs 6. Source: judgement. */
const BITS = [4, 5, 6] as const

/**
 * A rough guess from length, kinds of signs and repetition. It knows no dictionary, so it counts a letter as less
 * than its kind would allow; it is there to tell the short and the repeated from the long.
 */
export function passphraseStrength(passphrase: string): Strength {
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'too-short'
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /[^\p{L}\s]/u].filter((kind) => kind.test(passphrase))
  const bits = (BITS[Math.max(0, kinds.length - 1)] ?? BITS[0]) * countDistinctSteps(passphrase)
  if (bits < FAIR_BITS) return 'weak'
  return bits < GOOD_BITS ? 'fair' : 'good'
}

/** Signs that neither repeat the one before nor follow it in the alphabet, and pairs counted once. */
function countDistinctSteps(passphrase: string): number {
  const signs = [...passphrase.toLowerCase()]
  const pairs = new Set<string>()
  signs.forEach((sign, index) => {
    const before = signs[index - 1] ?? ''
    const step = (sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? Number.NaN)
    if (Math.abs(step) > 1 || Number.isNaN(step)) pairs.add(before + sign)
  })
  return pairs.size
}

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  'too-short': `At least ${SHORTEST_PASSPHRASE} characters.`,
  weak: 'Weak: whoever has the file could guess it. Make it longer.',
  fair: 'Fair: it holds off a casual finder. Another word makes it good.',
  good: 'Good: long enough to be safe where the file is not.',
}

/** What is wrong with a new passphrase and its repetition; undefined where nothing is. */
export function newPassphraseErrors(
  passphrase: string,
  again: string,
): { readonly passphrase?: string; readonly again?: string } {
  if (passphrase.length < SHORTEST_PASSPHRASE) {
    return { passphrase: `A passphrase of at least ${SHORTEST_PASSPHRASE} characters.` }
  }
  if (passphrase.length > LONGEST_PASSPHRASE) {
    return { passphrase: `A passphrase of at most ${LONGEST_PASSPHRASE} characters.` }
  }
  return passphrase === again ? {} : { again: 'The same passphrase as above.' }
}
