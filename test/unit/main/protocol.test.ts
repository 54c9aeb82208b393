import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SECURITY_HEADERS } from '#shared/security-headers.ts'
import { type FileMap, readFileMap } from '../../../src/main/file-map.ts'
import { answerRequest, registerAppScheme, serveFiles } from '../../../src/main/protocol.ts'
import { TRAVERSALS } from '../../support/desktop/traversals.ts'

const { protocol } = vi.hoisted(() => ({
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
}))
vi.mock('electron', () => ({ protocol }))

const START = '<title>Cairn</title>'
let folder: string
let files: FileMap

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-protocol-'))
  const built = join(folder, 'renderer')
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), 'secret')
  writeFileSync(join(built, 'index.html'), START)
  writeFileSync(join(built, 'assets', 'index-a1.js'), 'run()')
  writeFileSync(join(built, 'assets', 'two words.css'), 'a{}')
  symlinkSync(join(folder, 'package.json'), join(built, 'link.json'))
  files = readFileMap(built)
})

afterAll(() => rmSync(folder, { recursive: true }))

async function get(url: string, method = 'GET') {
  const reply = await answerRequest(files, { url, method })
  return { status: reply.status, text: await reply.text(), headers: reply.headers }
}

describe('readFileMap', () => {
  it('lists the plain files, the start page at the root as well, and leaves links out', () => {
    expect([...files.keys()].sort()).toEqual([
      '/',
      '/assets/index-a1.js',
      '/assets/two%20words.css',
      '/index.html',
    ])
  })

  it('says what to do when there is no page', () => {
    expect(() => readFileMap(join(folder, 'renderer', 'assets'))).toThrow('run the build first')
  })
})

describe('answerRequest', () => {
  it('serves the start page at the root', async () => {
    for (const url of [
      'app://cairn',
      'app://cairn/',
      'app://cairn/index.html',
      'app://cairn/#/a',
    ]) {
      expect(await get(url)).toMatchObject({ status: 200, text: START })
    }
  })

  it('names the type of what it serves', async () => {
    const { headers, text } = await get('app://cairn/assets/index-a1.js')
    expect([headers.get('content-type'), text]).toEqual(['text/javascript; charset=utf-8', 'run()'])
  })

  it('sends the security headers with every reply', async () => {
    const replies = [
      await get('app://cairn/'),
      await get('app://cairn/none'),
      await get('app://cairn/', 'POST'),
      await get('app://cairn/', 'HEAD'),
    ]
    for (const { headers } of replies)
      expect(Object.fromEntries(headers)).toMatchObject(lowerCase())
  })

  it('answers a HEAD request without a body and no other method at all', async () => {
    expect(await get('app://cairn/', 'HEAD')).toMatchObject({ status: 200, text: '' })
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(await get('app://cairn/', method)).toMatchObject({ status: 405, text: '' })
    }
  })

  it.each(TRAVERSALS)('gives nothing outside the map for %j', async (path) => {
    const url = path.startsWith('/') ? `app://cairn${path}` : path
    const { status, text } = await get(url)
    if (status === 200) expect(text).toBe(START)
    else expect([status, text]).toEqual([404, ''])
  })

  it.each([
    'app://other/',
    'app://cairn:81/',
    'app://me@cairn/',
    'https://cairn/',
    'file:///',
    'no',
  ])('does not know %s', async (url) => {
    expect(await get(url)).toMatchObject({ status: 404, text: '' })
  })
})

describe('the scheme', () => {
  it('is standard and secure, and passes no policy by', () => {
    registerAppScheme()
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ])
  })

  it('is the only one that is handled', () => {
    serveFiles(files)
    expect(protocol.handle.mock.calls.map(([scheme]) => scheme)).toEqual(['app'])
  })
})

function lowerCase(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
  )
}
