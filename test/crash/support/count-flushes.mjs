// Loaded into the main process where no power can be cut: leaves one byte for each flush of a file or folder.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { fileURLToPath } from 'node:url'

const file = process.env.CRASH_FLUSHES
if (file !== undefined) await countInto(file)

/** @param {string} log */
async function countInto(log) {
  for (const name of /** @type {const} */ (['fsyncSync', 'fdatasyncSync', 'fsync', 'fdatasync'])) {
    counted(fs, name, log)
  }
  const probe = await fs.promises.open(fileURLToPath(import.meta.url))
  const handle = Object.getPrototypeOf(probe)
  await probe.close()
  counted(handle, 'sync', log)
  counted(handle, 'datasync', log)
  syncBuiltinESMExports()
}

/**
 * @param {Record<string, any>} owner
 * @param {string} name
 * @param {string} log
 */
function counted(owner, name, log) {
  const flush = owner[name]
  /** @param {...unknown} given */
  owner[name] = function (...given) {
    fs.appendFileSync(log, '.')
    return flush.apply(this, given)
  }
}
