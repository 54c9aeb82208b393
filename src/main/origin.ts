/** Scheme and origin of the page on the desktop. The database belongs to this origin: it never changes. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'cairn'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/**
 * Scheme, host and port of an address, or null for one that cannot be parsed, has none, or carries credentials.
 * Comparing these parsed values is what look-alike addresses such as `app://cairn@evil.test` fail.
 */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.host === '' || url.username !== '' || url.password !== '') return null
  return `${url.protocol}//${url.host}`
}
