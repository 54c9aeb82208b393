/** Longest name that every host takes. Unit: UTF-16 code units. */
const LONGEST = 60

/** A name for a file without an ending: small letters, digits and dashes. */
export function toFileName(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g)
  const name = words?.join('-').slice(0, LONGEST).replace(/-+$/, '') ?? ''
  return name === '' ? 'packet' : name
}
