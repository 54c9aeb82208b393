import * as fc from 'fast-check'
import type * as z from 'zod/mini'
import { base64Schema, contentDigestSchema } from '#shared/records/attachment.ts'
import { instantSchema, recordIdSchema } from '#shared/records/base.ts'
import { linkAddressSchema } from '#shared/records/evidence.ts'
import { ladderLevelIdSchema } from '#shared/records/goal.ts'
import { daySchema } from '#shared/units/day.ts'
import { clockTimeSchema } from '#shared/units/numbers.ts'

type AnySchema = z.core.$ZodType

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })

const pad = (value: number, width: number) => String(value).padStart(width, '0')

export const arbitraryId: fc.Arbitrary<string> = fc
  .tuple(hex(12), hex(3), fc.constantFrom(...'89ab'), hex(3), hex(12))
  .map(
    ([time, a, variant, b, c]) => `${time.slice(0, 8)}-${time.slice(8)}-7${a}-${variant}${b}-${c}`,
  )

const arbitraryDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month, 2)}-${pad(date, 2)}`)

const arbitraryInstant = fc
  .tuple(arbitraryDay, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([day, time]) => `${day}T${new Date(time).toISOString().slice(11)}`)

const arbitraryClockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour, 2)}:${pad(minute, 2)}`)

/** Texts as people and programs write them, the awkward ones among them. */
const PIECES = [
  'a',
  'Ω',
  'é',
  '👩‍💻',
  ' ',
  '"',
  "'",
  ',',
  ':',
  '#',
  '- ',
  '=1+1',
  '---',
  '\u202e',
  '\u200b',
  '<b>',
  '\\',
]
const BREAKS = ['\n', '\r\n', '\t', '\n\n', '\n---\n', '\u0000', '\u0085', '\u2028']

/** Any value that fits a schema of this project: it walks the schema, so a new field needs nothing here. */
export function arbitraryFor(schema: AnySchema): fc.Arbitrary<unknown> {
  if (schema === recordIdSchema) return arbitraryId
  if (schema === instantSchema) return arbitraryInstant
  if (schema === daySchema) return arbitraryDay
  if (schema === clockTimeSchema) return arbitraryClockTime
  if (schema === contentDigestSchema) return hex(64)
  if (schema === base64Schema) return fc.base64String({ maxLength: 60 })
  if (schema === linkAddressSchema)
    return fc.constantFrom('https://a.example/x', 'mailto:a@b.example')
  if (schema === ladderLevelIdSchema) return fc.constantFrom('senior', 'staff', 'l5', 'ic_6-a', '0')
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, inner]) => [key, arbitraryFor(inner)]),
        ),
        { noNullPrototype: true },
      )
    case 'nullable':
      return fc.option(arbitraryFor(def.innerType))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'array':
      return fc.uniqueArray(arbitraryFor(def.element), {
        maxLength: Math.min(4, limitsOf(schema).most),
        selector: (item) => JSON.stringify(item),
      })
    case 'record':
      return arbitraryMap(def)
    case 'number':
      return arbitraryNumber(schema)
    case 'string':
      return arbitraryText(schema)
    default:
      throw new Error(`No values are made for a schema of type ${def.type}`)
  }
}

function arbitraryMap(def: z.core.$ZodRecordDef): fc.Arbitrary<unknown> {
  const value = arbitraryFor(def.valueType)
  const key = (def.keyType as z.core.$ZodTypes)._zod.def
  if (key.type !== 'enum') {
    return fc.dictionary(
      fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name !== '__proto__'),
      value,
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    )
  }
  const keys = Object.values(key.entries).map(String)
  const every = Object.fromEntries(keys.map((name) => [name, value]))
  // A record over an enum has every key, a partial one any of them; whoever builds a row drops what does not fit.
  return fc.oneof(fc.record(every, { noNullPrototype: true }), fc.constant({}))
}

function arbitraryNumber(schema: AnySchema): fc.Arbitrary<number> {
  const { least, most, isWhole } = limitsOf(schema)
  const min = Math.max(least, -1e9)
  const max = Math.min(most, 1e9)
  if (isWhole) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max))
}

function arbitraryText(schema: AnySchema): fc.Arbitrary<string> {
  const { least, most, isLine } = limitsOf(schema)
  const units = isLine ? PIECES : [...PIECES, ...BREAKS]
  return fc
    .array(fc.constantFrom(...units), { minLength: Math.max(0, least), maxLength: 24 })
    .map((parts) => parts.join('').slice(0, Math.min(most, 200)))
    .map((text) => (text.length < least ? 'a'.repeat(least) : whole(text)))
}

/** Without half of a character at the end, where it was cut. */
function whole(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? text.slice(0, -1) : text
}

function limitsOf(schema: AnySchema) {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const { def } = (schema as z.core.$ZodTypes)._zod
  let isWhole = def.type === 'number' && 'format' in def && def.format === 'safeint'
  let isLine = false
  for (const check of def.checks ?? []) {
    const each = check._zod.def as { check: string; [key: string]: unknown }
    if (each.check === 'min_length') least = each.minimum as number
    if (each.check === 'max_length') most = each.maximum as number
    if (each.check === 'greater_than') least = each.value as number
    if (each.check === 'less_than') most = each.value as number
    if (each.check === 'number_format') isWhole = true
    if (each.check === 'custom') isLine = true
  }
  return { least, most, isWhole, isLine }
}
