/** Digits that survive printing; beyond them stands only the noise of binary fractions. */
const DECIMALS = 10

/** Indented JSON without the noise of binary fractions: 0.68, not 0.6799999999999999. */
export function toJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_key, inner) => (typeof inner === 'number' ? Number(inner.toFixed(DECIMALS)) : inner),
    2,
  )
}
