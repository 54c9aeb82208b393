import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Where in a profile folder the record of one of its launches lies. */
export function netLogFile(storage: string, launch: number): string {
  return join(storage, `net-log-${launch}.json`)
}

/** Chromium's own record of every connection, whoever asked for it: page, worker, prefetch or the browser. */
export function netLogFlags(file: string): string[] {
  return [
    `--log-net-log=${file}`,
    // What the browser asks for by itself, such as news of its updates, ends before a connection.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]
}

export interface Connections {
  /** Connections to this machine; the page itself comes over one. */
  readonly own: number
  /** Addresses beyond this machine. */
  readonly beyond: readonly string[]
}

/** Every connection of a browser. The log of a killed one breaks off within a line, which then counts for nothing. */
export async function readConnections(file: string): Promise<Connections> {
  const lines = createInterface({ input: createReadStream(file) })
  let kinds: readonly unknown[] = []
  let own = 0
  const beyond = new Set<string>()
  for await (const line of lines) {
    if (kinds.length === 0) kinds = connectionKinds(line)
    const address = kinds.length === 0 ? null : addressOf(line, kinds)
    if (address === null || address === IPV6_PROBE) continue
    if (LOOPBACK.test(address)) own += 1
    else beyond.add(address)
  }
  return { own, beyond: [...beyond] }
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:127\.\d+\.\d+\.\d+\]):\d+$/

/** How Chromium asks the system whether it has IPv6: a socket that is given this address and sends nothing. */
const IPV6_PROBE = '[2001:4860:4860::8888]:443'

/** The log begins with the numbers of its kinds of event. */
function connectionKinds(line: string): readonly unknown[] {
  const numbers = ['TCP_CONNECT_ATTEMPT', 'UDP_CONNECT'].map(
    (name) => new RegExp(`"${name}":(\\d+)`).exec(line)?.[1],
  )
  return numbers.every((number) => number !== undefined) ? numbers.map(Number) : []
}

function addressOf(line: string, kinds: readonly unknown[]): string | null {
  if (!line.includes('"address":')) return null
  try {
    const event = JSON.parse(line.replace(/,$/, ''))
    if (!kinds.includes(event.type)) return null
    return typeof event.params?.address === 'string' ? event.params.address : null
  } catch {
    return null
  }
}
