import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { buildPage } from './build-page.mjs'

const PAGE =
  '<!doctype html><title>Search</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'

/**
 * Builds the page of the search benchmark and serves it on a free port of this machine until the process ends. The
 * headers give it a clock that is fine enough.
 */
export async function servePage() {
  const output = await buildPage('search')
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    const file = join(output, path)
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    response.setHeader('cross-origin-embedder-policy', 'require-corp')
    const isPage = path === '/'
    if (!isPage && !existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript')
    response.end(isPage ? PAGE : readFileSync(file))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page has no port')
  return `http://127.0.0.1:${address.port}/`
}
