import { shell } from 'electron'

/** What is ever handed to the system: anything else could start a program. */
const SCHEMES = ['http:', 'https:', 'mailto:']

/** Gives an address to the system's browser or mail program. False where it is of another kind or nobody takes it. */
export async function openLink(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false
  const { protocol, href } = new URL(address)
  if (!SCHEMES.includes(protocol)) return false
  try {
    await shell.openExternal(href)
    return true
  } catch {
    return false
  }
}
