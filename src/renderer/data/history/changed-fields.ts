export interface FieldChange {
  /** Name of the field; `notes.strategic_leadership` for one inside an object. */
  readonly path: string
  /** undefined where the record, or the key, was not there. */
  readonly from: unknown
  readonly to: unknown
}

type Row = Readonly<Record<string, unknown>>

/** Bookkeeping that changes along with everything else. */
const UNTOLD: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt'])

/** What differs between two versions of a row, objects looked into one level deep; null for one that is not there. */
export function changedFields(before: unknown, after: unknown): readonly FieldChange[] {
  const [first, second] = [toRow(before), toRow(after)]
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return names.flatMap((name) => {
    if (UNTOLD.has(name)) return []
    const [from, to] = [first[name], second[name]]
    if (isSame(from, to)) return []
    if (!isObject(from) || !isObject(to)) return [{ path: name, from, to }]
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    return keys
      .filter((key) => !isSame(from[key], to[key]))
      .map((key) => ({ path: `${name}.${key}`, from: from[key], to: to[key] }))
  })
}

function toRow(value: unknown): Row {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equal as plain data; the rows here are JSON. */
function isSame(first: unknown, second: unknown): boolean {
  return Object.is(first, second) || JSON.stringify(first) === JSON.stringify(second)
}
