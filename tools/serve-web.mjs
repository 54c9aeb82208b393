// The web host as the end-to-end tests use it: the same server as `npm start`, on a port of its own.
import { TEST_WEB_PORT } from './web-address.mjs'
import { serveWeb } from './web-host.mjs'

console.log(`Serving ${await serveWeb(TEST_WEB_PORT)}`)
