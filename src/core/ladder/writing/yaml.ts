import type { WrittenLadder } from '#shared/contract/ladder.ts'
import { ladderToParts } from './parts.ts'

type Scalars = Readonly<Record<string, string | number | undefined>>

export function ladderToYaml(ladder: WrittenLadder): string {
  const { levels, ...facts } = ladderToParts(ladder)
  const lines = fields({ ...facts }, '')
  lines.push(levels.length === 0 ? 'levels: []' : 'levels:')
  for (const { criteria, ...level } of levels) {
    lines.push(...item(fields({ ...level }, '    '), '  '))
    lines.push(criteria.length === 0 ? '    criteria: []' : '    criteria:')
    for (const criterion of criteria) {
      lines.push(...item(fields({ ...criterion }, '        '), '      '))
    }
  }
  return `${lines.join('\n')}\n`
}

function fields(values: Scalars, indent: string): string[] {
  return Object.entries(values).map(([name, value]) => {
    return `${indent}${name}: ${typeof value === 'string' ? scalar(value, indent) : value}`
  })
}

/** The first line of an item carries its dash. */
function item([first = '', ...rest]: readonly string[], indent: string): string[] {
  return [`${indent}- ${first.trimStart()}`, ...rest]
}

/** A text as it stands where nothing in it means anything in YAML, several lines as a block, all else in quotes. */
function scalar(text: string, indent: string): string {
  if (/^[\p{L}(][\p{L}\p{M}\p{N} .,;()/+&'’“”–—_%?!-]*$/u.test(text) && isPlainText(text))
    return text
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  if (isBlockText(text)) {
    const lines = text.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`))
    return `|-\n${lines.join('\n')}`
  }
  return JSON.stringify(text).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, toEscape)
}

/** Words that YAML takes for something else than a text. */
const WORDS = /^(null|true|false|yes|no|on|off|y|n)$/i

function isPlainText(text: string): boolean {
  return !WORDS.test(text) && !text.endsWith(' ')
}

function isBlockText(text: string): boolean {
  const lines = text.split('\n')
  return (
    lines.length > 1 &&
    lines.every(
      (line) =>
        /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(line) && line.trim().length > 0 === line.length > 0,
    ) &&
    /^[^ \n]/.test(text) &&
    lines.at(-1) !== ''
  )
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
