/**
 * JSON with the keys of every object in code unit order and without spaces, so that equal values give equal text
 * wherever and in whatever order they were put together. Keys whose value is undefined are left out, as in JSON.
 * Throws where JSON cannot say the value: a function, a symbol, a big integer, a number that is not finite.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no number that is not finite')
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new TypeError(`JSON cannot say a ${typeof value}`)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`
  }
  return `{${text}}`
}
