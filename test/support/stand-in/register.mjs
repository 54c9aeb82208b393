// Start an app's built main process on the stand-in: `node --import ./register.mjs out/main/index.js`.
import { register } from 'node:module'

register('./resolve-hook.mjs', import.meta.url)
