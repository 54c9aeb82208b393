/** What the room shows at an address. */
export type RoadmapAddress =
  | { readonly kind: 'view'; readonly view: ViewId }
  /** The list with the cursor in its adding line. */
  | { readonly kind: 'add' }
  | { readonly kind: 'update' }
  | { readonly kind: 'milestone'; readonly id: string }
  | { readonly kind: 'unknown' }

export type ViewId = 'trail' | 'list' | 'board' | 'forecast'

export const VIEWS: readonly {
  readonly id: ViewId
  readonly label: string
  readonly href: string
}[] = [
  { id: 'trail', label: 'Trail', href: '#/roadmap' },
  { id: 'list', label: 'List', href: '#/roadmap/list' },
  { id: 'board', label: 'Board', href: '#/roadmap/board' },
  { id: 'forecast', label: 'Forecast', href: '#/roadmap/forecast' },
]

export const ADD_HREF = '#/roadmap/list/add'
export const UPDATE_HREF = '#/roadmap/update'

export function viewHref(view: ViewId): string {
  return VIEWS.find(({ id }) => id === view)?.href ?? '#/roadmap'
}

/** Reads a location behind the hash, such as `/roadmap/list`. */
export function parseAddress(location: string): RoadmapAddress {
  const [, second = '', third = '', ...more] = location
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '')
  if (second === 'milestone' && third !== '' && more.length === 0) {
    return { kind: 'milestone', id: decodePart(third) }
  }
  if (second === 'list' && third === 'add' && more.length === 0) return { kind: 'add' }
  if (third !== '') return { kind: 'unknown' }
  if (second === '') return { kind: 'view', view: 'trail' }
  if (second === 'update') return { kind: 'update' }
  const view = VIEWS.find(({ id }) => id === second && id !== 'trail')
  return view === undefined ? { kind: 'unknown' } : { kind: 'view', view: view.id }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
