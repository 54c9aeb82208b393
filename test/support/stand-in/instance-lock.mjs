import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * One process per profile folder: a lock file that holds the owner's process id and is made in one step. A lock whose
 * owner is gone, as after a kill, is taken over. Returns null for the second process, which leaves a note that
 * the first one sees; else a function that gives the lock back.
 */
export function takeInstanceLock(folder, onSecondInstance) {
  const lock = join(folder, 'stand-in.lock')
  const notes = join(folder, 'stand-in.launches')
  mkdirSync(notes, { recursive: true })
  if (!linkOwner(lock)) {
    const owner = readOwner(lock)
    if (owner !== null && isAlive(owner)) {
      writeFileSync(join(notes, String(process.pid)), JSON.stringify(process.argv))
      return null
    }
    renameSync(lock, `${lock}.${process.pid}`)
    rmSync(`${lock}.${process.pid}`)
    if (!linkOwner(lock)) return null
  }
  rmSync(notes, { recursive: true })
  mkdirSync(notes)
  const watcher = watch(notes, (kind) => {
    if (kind === 'change') onSecondInstance()
  })
  return () => {
    watcher.close()
    rmSync(lock, { force: true })
  }
}

function linkOwner(lock) {
  const own = `${lock}.new.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function readOwner(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
