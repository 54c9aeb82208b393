import { spawn } from 'node:child_process'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { expect, test } from '@playwright/test'
import { SECURITY_HEADERS } from '../../src/shared/security-headers.ts'
import { TEST_WEB_PORT, WEB_HOST, WEB_PORT } from '../../tools/web-address.mjs'

const OWN_HOST = `${WEB_HOST}:${TEST_WEB_PORT}`

interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
}

/** A plain request, with a Host header that a browser would not let one choose. */
function ask(path: string, { host = OWN_HOST, method = 'GET' } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: WEB_HOST, port: TEST_WEB_PORT, path, method, headers: { host } }, (reply) => {
      reply.resume().on('end', () => resolve({ status: reply.statusCode, headers: reply.headers }))
    })
      .on('error', reject)
      .end()
  })
}

const questions = [
  ['the page', '/', {}, 200],
  ['a missing file', '/nothing.js', {}, 404],
  ['a path that climbs out', '/../../package.json', {}, 404],
  ['the name localhost', '/', { host: `localhost:${TEST_WEB_PORT}` }, 307],
  ['a foreign name', '/', { host: 'cairn.example' }, 421],
  ['a foreign name in disguise', '/', { host: `${OWN_HOST}.example` }, 421],
  ['a way to write', '/', { method: 'POST' }, 405],
] as const

for (const [what, path, how, status] of questions) {
  test(`answers ${what} with ${status} and the security headers`, async () => {
    const reply = await ask(path, how)
    expect(reply.status).toBe(status)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(reply.headers[name.toLowerCase()]).toBe(value)
    }
  })
}

test('leads from localhost to the address that has the data', async () => {
  const { headers } = await ask('/', { host: `localhost:${TEST_WEB_PORT}` })
  expect(headers.location).toBe(`http://${OWN_HOST}/`)
})

test('says which port is in use and never takes another', async () => {
  const occupant = createServer()
  await new Promise<void>((resolve) => {
    // A Cairn that is open on this machine occupies the port just as well.
    occupant.on('error', () => resolve())
    occupant.listen(WEB_PORT, WEB_HOST, resolve)
  })
  const started = spawn(process.execPath, ['tools/start.mjs', '--web'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const code = await new Promise((resolve) => started.on('close', resolve))
  occupant.close()
  expect(output).toContain(`Port ${WEB_PORT}`)
  expect(output).toContain('find the program')
  expect(code).toBe(1)
})
