/** What `#/portfolio/metrics` shows at an address. */
export type MetricPlace =
  | { readonly kind: 'list' }
  /** The list, with the question what one's own metric is called. */
  | { readonly kind: 'add' }
  | { readonly kind: 'metric'; readonly id: string }
  | { readonly kind: 'unknown' }

/** Reads what follows `/portfolio/metrics/`. */
export function readRest(rest: string): MetricPlace {
  const [pathname = ''] = rest.split('?', 1)
  const [name, ...more] = pathname.split('/').filter((part) => part !== '')
  if (name === undefined) return { kind: 'list' }
  if (more.length > 0) return { kind: 'unknown' }
  return name === 'add' ? { kind: 'add' } : { kind: 'metric', id: decodePart(name) }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
