const INSIDE = /\]\(attachment:([0-9a-f-]{36})\)/g
const AS_FILE = /\]\((?:\.\.\/){1,4}attachments\/([0-9a-f-]{36})\.[a-z]{3,4}\)/g

/**
 * Links to attachments as relative paths, so that other programs show the pictures. `depth`: folders between the
 * document and the root. `pathOf`: where an attachment lies, seen from the root; null leaves its link as it is.
 */
export function toFileLinks(
  text: string,
  depth: number,
  pathOf: (id: string) => string | null,
): string {
  return text.replaceAll(INSIDE, (link, id: string) => {
    const path = pathOf(id)
    return path === null ? link : `](${'../'.repeat(depth)}${path})`
  })
}

/** The other way round. */
export function toInsideLinks(text: string): string {
  return text.replaceAll(AS_FILE, (_link, id: string) => `](attachment:${id})`)
}
