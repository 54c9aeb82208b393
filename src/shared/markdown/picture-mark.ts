/** What the address of a stored picture begins with; its id follows. */
const SCHEME = 'attachment:'

/** What a text names a stored picture by, with the name of its file for its words. */
export function pictureMark(id: string, name: string): string {
  const alt = name
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]\\\n]/g, ' ')
    .trim()
  return `![${alt}](${SCHEME}${id})`
}

/** The id in the address of a stored picture. */
export function pictureId(target: string): string {
  return target.slice(SCHEME.length)
}
