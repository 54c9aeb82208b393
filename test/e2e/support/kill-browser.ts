import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'

/** Ends every process of the browser that runs on this profile folder with SIGKILL, and waits until it is gone. */
export async function killBrowserOf(storage: string, context: BrowserContext): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    context.once('close', () => resolve())
  })
  const pids = processesNaming(`--user-data-dir=${storage}`)
  if (pids.length === 0) throw new Error(`No browser runs on ${storage}`)
  for (const pid of pids) killIfAlive(pid)
  await gone
  // What a crash leaves behind would make the next start believe that the profile is in use elsewhere.
  await rm(join(storage, 'SingletonLock'), { force: true })
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // A helper process may end with its parent before its turn comes.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function processesNaming(argument: string): number[] {
  return existsSync('/proc/self/cmdline') ? fromProc(argument) : fromPs(argument)
}

function fromProc(argument: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => commandOf(pid).includes(argument))
    .map(Number)
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function fromPs(argument: string): number[] {
  return spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(argument))
    .map((line) => Number.parseInt(line, 10))
}
