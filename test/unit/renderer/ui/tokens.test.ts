import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const css = readFileSync(
  fileURLToPath(new URL('../../../../src/renderer/ui/tokens.css', import.meta.url)),
  'utf8',
)

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5
const SHAPE = 3

const GROUNDS = ['paper', 'surface', 'sunk', 'hover']
const INKS = ['ink', 'muted', 'pine-ink', 'ember-ink', 'sky-ink', 'gold-ink']
const SHAPES = ['pine', 'moss', 'ember', 'sky', 'gold', 'line-strong', 'focus', 'stone-outline']

const TEXT_PAIRS = [
  ...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ...['pine', 'ember', 'sky', 'gold'].map((hue) => [`${hue}-ink`, `${hue}-soft`] as const),
  ...['pine-soft', 'ember-soft', 'sky-soft', 'gold-soft'].map((soft) => ['ink', soft] as const),
  ...['pine-soft', 'ember-soft', 'sky-soft', 'gold-soft'].map((soft) => ['muted', soft] as const),
  ['on-pine', 'pine'],
  ['on-pine', 'pine-strong'],
  ['on-ember', 'ember'],
  ['paper', 'ink'],
  ['ink', 'ridge-far'],
  ['ink', 'ridge-near'],
  ['ember-ink', 'ridge-near'],
  ['muted', 'ridge-near'],
] as const

const SHAPE_PAIRS = SHAPES.flatMap((shape) =>
  ['paper', 'surface'].map((ground) => [shape, ground] as const),
)

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = readTokens(theme)

  it.each(TEXT_PAIRS)('makes %s readable on %s', (ink, ground) => {
    expect(contrast(token(tokens, ink), token(tokens, ground))).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(SHAPE_PAIRS)('makes a %s shape visible on %s', (shape, ground) => {
    expect(contrast(token(tokens, shape), token(tokens, ground))).toBeGreaterThanOrEqual(SHAPE)
  })

  it('defines every color that the other theme defines', () => {
    const other = readTokens(theme === 'light' ? 'dark' : 'light')
    expect([...tokens.keys()].sort()).toEqual([...other.keys()].sort())
  })
})

function readTokens(theme: 'light' | 'dark'): Map<string, string> {
  const start = css.indexOf(theme === 'light' ? ':root {' : ':root[data-theme="dark"] {')
  const block = css.slice(start, css.indexOf('}', start))
  const colors = block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)
  return new Map([...colors].map((match) => [match[1] ?? '', match[2] ?? '']))
}

function token(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name)
  if (value === undefined) throw new Error(`tokens.css has no color --${name}`)
  return value
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance by WCAG. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
