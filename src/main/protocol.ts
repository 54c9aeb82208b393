import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { SECURITY_HEADERS } from '#shared/security-headers.ts'
import type { FileMap } from './file-map.ts'
import { APP_ORIGIN, APP_SCHEME, originOf } from './origin.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Has to run before the app is ready. A standard, secure scheme is what IndexedDB asks for. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Answers the app's own addresses from the map, which names every file there is to be had. */
export function serveFiles(files: FileMap): void {
  protocol.handle(APP_SCHEME, (request) => answerRequest(files, request))
}

export async function answerRequest(
  files: FileMap,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return reply(405, null)
  const file = originOf(request.url) === APP_ORIGIN ? files.get(pathOf(request.url)) : undefined
  if (file === undefined) return reply(404, null)
  const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file))
  return reply(200, body, CONTENT_TYPES[extname(file).toLowerCase()])
}

/** The path as the address has it: nothing is decoded, since the map is looked up and no folder walked. */
function pathOf(address: string): string {
  const path = new URL(address).pathname
  return path === '' ? '/' : path
}

function reply(
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  contentType = 'application/octet-stream',
): Response {
  return new Response(body, {
    status,
    headers: { ...SECURITY_HEADERS, 'Content-Type': contentType },
  })
}
