import { packetHref } from '../../../data/record-address.ts'

/** What is shown under `#/portfolio/packets`. */
export type PacketAddress =
  | { readonly kind: 'list' }
  | { readonly kind: 'packet'; readonly id: string; readonly view: PacketView }
  | { readonly kind: 'version'; readonly id: string; readonly number: number }
  | { readonly kind: 'unknown' }

/** Writing it, or seeing what others will read. */
export type PacketView = 'write' | 'preview'

/** Reads the address after `/portfolio/packets/`. */
export function parsePacketAddress(rest: string): PacketAddress {
  const [pathname = ''] = rest.split('?', 1)
  const [id, part, name, ...more] = pathname.split('/').filter((each) => each !== '')
  if (id === undefined) return { kind: 'list' }
  if (more.length > 0) return { kind: 'unknown' }
  if (part === undefined) return { kind: 'packet', id, view: 'write' }
  if (part === 'preview' && name === undefined) return { kind: 'packet', id, view: 'preview' }
  const number = Number(name)
  const isVersion = part === 'versions' && Number.isInteger(number) && number > 0
  return isVersion ? { kind: 'version', id, number } : { kind: 'unknown' }
}

export function previewHref(id: string): string {
  return `${packetHref(id)}/preview`
}

export function versionHref(id: string, number: number): string {
  return `${packetHref(id)}/versions/${number}`
}
