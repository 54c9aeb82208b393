/** The pages below the overview, each at an address of its own. */
export const SETTINGS_PAGES = ['backups', 'lock', 'export', 'import', 'trash', 'history'] as const
export type SettingsPage = (typeof SETTINGS_PAGES)[number]

const ROOM = 'settings'

/** Reads a location behind the hash. Null is the overview; undefined an address that leads nowhere. */
export function parseAddress(location: string): SettingsPage | null | undefined {
  const [pathname = ''] = location.split('?', 1)
  const [room, name, ...rest] = pathname.split('/').filter((segment) => segment !== '')
  if (room !== ROOM || rest.length > 0) return undefined
  return name === undefined ? null : SETTINGS_PAGES.find((page) => page === name)
}

export function pageHref(page: SettingsPage | null): string {
  return page === null ? `#/${ROOM}` : `#/${ROOM}/${page}`
}
