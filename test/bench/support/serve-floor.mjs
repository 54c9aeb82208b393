import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('./screen-floor.ts', import.meta.url))
const OUTPUT = fileURLToPath(new URL('../../../out/bench/floor', import.meta.url))
const PAGE =
  '<!doctype html><title>Floor</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/floor.js"></script>'

/** Builds the floor and serves it on a free port of this machine until the process ends. */
export async function serveFloor() {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: OUTPUT,
      lib: { entry: SOURCE, formats: ['es'], fileName: () => 'floor.js' },
    },
  })
  const server = createServer((request, response) => {
    const isScript = request.url === '/floor.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? readFileSync(join(OUTPUT, 'floor.js')) : PAGE)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The floor has no port')
  return `http://127.0.0.1:${address.port}/`
}
