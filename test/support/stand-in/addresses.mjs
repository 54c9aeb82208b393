/** Stands for the app's own origin in Chromium: secure, so that storage behaves as under a secure scheme. */
const SECURE_ORIGIN = 'https://cairn.stand-in.invalid'
const APP_ORIGIN = 'app://cairn'

export { SECURE_ORIGIN }

/** An address as the app knows it. */
export function toAppAddress(address) {
  return address === SECURE_ORIGIN || address.startsWith(`${SECURE_ORIGIN}/`)
    ? APP_ORIGIN + address.slice(SECURE_ORIGIN.length)
    : address
}

/** An address as Chromium knows it. */
export function toPageAddress(address) {
  return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`)
    ? SECURE_ORIGIN + address.slice(APP_ORIGIN.length)
    : address
}

/** The origin that a frame reports. */
export function toAppOrigin(address) {
  if (!URL.canParse(address)) return 'null'
  const origin = new URL(address).origin
  return origin === SECURE_ORIGIN ? APP_ORIGIN : origin
}
