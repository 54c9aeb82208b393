import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGE = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/** How long the server of the runtime may take to answer at all. Unit: milliseconds. Source: judgement. */
const REACHABLE_MS = 4_000
/** How long a download that has begun may take. Unit: milliseconds. Source: judgement (120 MB on a slow line). */
const DOWNLOAD_MS = 600_000

const HERE = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  env: process.env,
}

/**
 * Why a window cannot be opened here, in words that fit behind "because"; null when it can.
 * @param {{ platform: NodeJS.Platform, isRoot: boolean, env: NodeJS.ProcessEnv }} machine
 * @returns {string | null}
 */
export function whyNoWindow({ platform, isRoot, env } = HERE) {
  if (platform !== 'linux') return null
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display'
  if (isRoot) return 'Electron does not run as root with its sandbox on'
  return null
}

/** Path of the Electron program, or null when it is not installed. */
export function installedElectron() {
  const pathFile = join(PACKAGE, 'path.txt')
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : platformProgram()
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist'), program)
  return existsSync(path) ? path : null
}

/**
 * Path of the Electron program, fetched by its own package where it is missing and can be had; else null.
 * @param {(line: string) => void} tell
 */
export async function obtainElectron(tell) {
  const installed = installedElectron()
  if (installed !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH) return installed
  if (!(await isReachable())) return null
  tell('Fetching the Electron runtime, about 120 MB, once …')
  await new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      stdio: 'ignore',
      timeout: DOWNLOAD_MS,
    })
    child.on('error', resolve)
    child.on('close', resolve)
  })
  return installedElectron()
}

/** Asks before the download, since a closed network may swallow it in silence for minutes. */
async function isReachable() {
  // The package has its own ways through a proxy, which a plain request does not share.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  try {
    await fetch(mirror ?? 'https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(REACHABLE_MS),
    })
    return true
  } catch {
    return false
  }
}

function platformProgram() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
