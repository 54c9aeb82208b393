import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('./editor-page.tsx', import.meta.url))
const OUTPUT = fileURLToPath(new URL('../../../out/bench/editor', import.meta.url))
const PAGE =
  '<!doctype html><title>Editor</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><div id="root"></div><script type="module" src="/page.js"></script>'
const TYPES = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
])

/** Builds the page of the editor and serves it on a free port of this machine until the process ends. */
export async function serveEditor() {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: OUTPUT,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: SOURCE, formats: ['es'], fileName: () => 'page.js', cssFileName: 'page' },
    },
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const type = TYPES.get(extname(pathname))
    response.setHeader('content-type', type ?? 'text/html')
    response.end(type === undefined ? PAGE : readFileSync(join(OUTPUT, pathname)))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The editor has no port')
  return `http://127.0.0.1:${address.port}/`
}
