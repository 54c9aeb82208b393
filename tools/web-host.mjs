import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { WEB_HOST, WEB_PORT } from './web-address.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Serves out/web with Vite's preview server until the process ends.
 * Returns the address; throws PortInUse when another program listens there.
 * @param {number} port
 */
export async function serveWeb(port = WEB_PORT) {
  process.chdir(ROOT)
  try {
    await preview({ configFile: 'vite.web.config.ts', logLevel: 'warn', preview: { port } })
  } catch (error) {
    if (error instanceof Error && /already in use|EADDRINUSE/.test(error.message)) {
      throw new PortInUse(port)
    }
    throw error
  }
  return `http://${WEB_HOST}:${port}/`
}

export class PortInUse extends Error {
  /** @param {number} port */
  constructor(port) {
    super(
      [
        `Port ${port} on ${WEB_HOST} is in use by another program, or by a Cairn that is already open.`,
        'Your journal belongs to this exact address, so Cairn never moves to another port.',
        `If Cairn is running, open http://${WEB_HOST}:${port}/ in your browser. Otherwise find the program and close it:`,
        `  ${commandThatFinds(port)}`,
      ].join('\n'),
    )
    this.name = 'PortInUse'
  }
}

/** @param {number} port */
function commandThatFinds(port) {
  if (process.platform === 'win32') return `netstat -ano | findstr :${port}`
  if (process.platform === 'darwin') return `lsof -nP -iTCP:${port} -sTCP:LISTEN`
  return `ss -ltnp 'sport = :${port}'`
}
