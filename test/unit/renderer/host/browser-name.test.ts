import { expect, it } from 'vitest'
import { browserName } from '../../../../src/renderer/host/browser-name.ts'

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const SAFARI =
  'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15'

it.each([
  [CHROME, 'Chrome 156'],
  [`${CHROME} Edg/156.0.1.2`, 'Edge 156'],
  ['Mozilla/5.0 (X11; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox 150'],
  [SAFARI, 'Safari 26'],
  ['', 'a browser'],
])('names the browser in %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name)
})
