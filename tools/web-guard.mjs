import { WEB_HOST } from './web-address.mjs'

/**
 * Decides about one request to the web host, before any file is looked for. True when it may go on; otherwise it
 * has been answered. The host is compared exactly, so that no other name (a rebound domain, or `localhost`, whose
 * database would be another, empty one) ever shows the application.
 * @param {{
 *   request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse,
 *   port: number,
 *   headers: Readonly<Record<string, string>>,
 * }} call
 * @returns {boolean}
 */
export function guardRequest({ request, response, port, headers }) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const host = request.headers.host ?? ''
  if (host === `localhost:${port}`) {
    response.writeHead(307, { location: `http://${WEB_HOST}:${port}/` }).end()
    return false
  }
  if (host !== `${WEB_HOST}:${port}`) {
    answer(response, 421, `Cairn answers at http://${WEB_HOST}:${port}/ only.\n`)
    return false
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    answer(response, 405, 'Cairn serves files and takes nothing in.\n')
    return false
  }
  return true
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function answer(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}
