// The structured clone as text, because what crosses between Chromium and Node here is text. Both functions are
// also written into the page, so each has to stand on its own.

/**
 * A value as text: a list of nodes, the first being the value, behind the length of that list as text. Long texts follow
 * as they are, since escaping them would cost more than all else. Throws for what cannot be cloned.
 */
export function encodeClone(root) {
  const nodes = []
  const texts = []
  const seen = new Map()
  const add = (value) => {
    if (typeof value === 'object' && value !== null && seen.has(value)) return seen.get(value)
    const at = nodes.push(null) - 1
    if (typeof value === 'object' && value !== null) seen.set(value, at)
    nodes[at] = describe(value)
    return at
  }
  const describe = (value) => {
    if (typeof value === 'string' && value.length > 1000) {
      texts.push(value)
      return { t: value.length }
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
      return { j: value }
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? { j: value }
        : { n: Object.is(value, -0) ? '-0' : String(value) }
    }
    if (value === undefined) return { u: 1 }
    if (typeof value === 'bigint') return { b: String(value) }
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new Error('An object could not be cloned.')
    }
    if (Array.isArray(value)) return { a: value.map(add) }
    if (value instanceof Date) return { d: value.getTime() }
    if (value instanceof Map) return { m: [...value].map(([key, inner]) => [add(key), add(inner)]) }
    if (value instanceof Set) return { s: [...value].map(add) }
    if (value instanceof ArrayBuffer) return { x: [...new Uint8Array(value)] }
    if (ArrayBuffer.isView(value)) return { x: [...new Uint8Array(value.buffer)] }
    return { o: Object.keys(value).map((key) => [key, add(value[key])]) }
  }
  add(root)
  const list = JSON.stringify(nodes)
  return `${list.length} ${list}${texts.join('')}`
}

/** The value of a text made by `encodeClone`. A key named `__proto__` stays a key. */
export function decodeClone(text) {
  const start = text.indexOf(' ') + 1
  let end = start + Number(text.slice(0, start))
  const nodes = JSON.parse(text.slice(start, end))
  for (const node of nodes) {
    if (!('t' in node)) continue
    node.j = text.slice(end, end + node.t)
    end += node.t
  }
  const built = new Map()
  const build = (at) => {
    if (built.has(at)) return built.get(at)
    const node = nodes[at]
    const keep = (value) => {
      built.set(at, value)
      return value
    }
    if ('j' in node) return node.j
    if ('n' in node) return Number(node.n)
    if ('u' in node) return undefined
    if ('b' in node) return BigInt(node.b)
    if ('d' in node) return keep(new Date(node.d))
    if ('x' in node) return keep(Uint8Array.from(node.x).buffer)
    if ('a' in node) {
      const list = keep([])
      for (const inner of node.a) list.push(build(inner))
      return list
    }
    if ('m' in node) {
      const map = keep(new Map())
      for (const [key, inner] of node.m) map.set(build(key), build(inner))
      return map
    }
    if ('s' in node) {
      const set = keep(new Set())
      for (const inner of node.s) set.add(build(inner))
      return set
    }
    const object = keep({})
    for (const [key, inner] of node.o) {
      const value = build(inner)
      Object.defineProperty(object, key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      })
    }
    return object
  }
  return build(0)
}
