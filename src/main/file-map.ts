import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Path of an address, as a parsed URL writes it, to the file that answers it. */
export type FileMap = ReadonlyMap<string, string>

/** Lists the plain files under a folder once, links left out. `/` is the start page. */
export function readFileMap(folder: string): FileMap {
  const files = new Map<string, string>()
  addFolder(files, folder, '/')
  const start = files.get('/index.html')
  if (start === undefined) throw new Error('The built page is missing: run the build first.')
  return files.set('/', start)
}

function addFolder(files: Map<string, string>, folder: string, address: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(files, path, `${address}${encodeURIComponent(entry.name)}/`)
    if (entry.isFile()) files.set(`${address}${encodeURIComponent(entry.name)}`, path)
  }
}
