import { changedFieldsOf, changedItems, type ItemChange } from './changed-items.ts'
import type { ListField } from './list-fields.ts'
import { valueToWords } from './value-words.ts'

/** What changed in one field, in words. */
export interface ToldField {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Things told one by one; of more only how many. Source: judgement (a history is to be looked over). */
const MOST = 8

/** Longest name of a thing. Unit: UTF-16 code units. Source: judgement (a line on a narrow screen). */
const LONGEST_NAME = 60

/** The change of a list in words: what came, what went, what became of each that stayed, and their order. */
export function listToWords(
  field: string,
  from: unknown,
  to: unknown,
  list: ListField,
  locale?: string,
): readonly ToldField[] {
  const { changes, isReordered } = changedItems(from, to, list.key)
  const told =
    changes.length > MOST
      ? [countThem(from, to, list, locale)]
      : changes.flatMap((change) => tellOne(field, change, list, locale))
  const order = { name: `Order of the ${list.many}`, from: 'as it was', to: 'another one' }
  return isReordered ? [...told, order] : told
}

function countThem(from: unknown, to: unknown, { many }: ListField, locale?: string): ToldField {
  const count = (value: unknown) => {
    const number = new Intl.NumberFormat(locale).format(Array.isArray(value) ? value.length : 0)
    return `${number} ${many}`
  }
  const [before, after] = [count(from), count(to)]
  const name = many.charAt(0).toUpperCase() + many.slice(1)
  return { name, from: before, to: before === after ? `${after}, changed` : after }
}

function tellOne(
  field: string,
  change: ItemChange,
  list: ListField,
  locale?: string,
): readonly ToldField[] {
  const { from, to } = change
  const words = (name: string, value: unknown) => {
    const isNothing = value === null || value === undefined || value === ''
    const nothing = list.nothing[name]
    if (isNothing && nothing !== undefined) return nothing
    return valueToWords(`${field}.${name}`, value, locale)
  }
  const called = words(list.called, (to ?? from)?.[list.called])
  const name =
    called.length > LONGEST_NAME ? `${called.slice(0, LONGEST_NAME).trimEnd()} …` : called
  if (from === undefined || to === undefined) {
    const isOwnName = list.called === list.told
    const whole = (item: typeof from) =>
      item === undefined ? 'nothing' : words(list.told, item[list.told])
    return [
      {
        name: isOwnName ? list.one : `${list.one}: ${name}`,
        from: whole(from),
        to: whole(to),
      },
    ]
  }
  return changedFieldsOf(change).flatMap((each) => {
    const word = list.fields[each]
    if (word === undefined) return []
    return [{ name: `${name}: ${word}`, from: words(each, from[each]), to: words(each, to[each]) }]
  })
}
