import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'

/** Something that keeps a folder from being written to, for as long as it lasts. */
export interface FolderFault {
  /** Before the app is launched. */
  prepare(folder: string): void
  /** Returns what puts an end to it. */
  inflict(folder: string): () => void
}

/** A file lies where the folder should be, as when a disk is not mounted and something else took its name. */
export const BLOCKED: FolderFault = {
  prepare() {},
  inflict(folder) {
    const aside = `${folder}.aside`
    renameSync(folder, aside)
    writeFileSync(folder, '')
    return () => {
      rmSync(folder)
      renameSync(aside, folder)
    }
  },
}

/** Nothing can be written to it. Modes do not hold root back, so root has a disk of its own made read-only. */
export const READ_ONLY: FolderFault = {
  prepare(folder) {
    if (isRoot()) mountDisk(folder)
  },
  inflict(folder) {
    if (isRoot()) {
      run('mount', '-o', 'remount,ro', folder)
      return () => run('mount', '-o', 'remount,rw', folder)
    }
    chmodSync(folder, 0o500)
    return () => chmodSync(folder, 0o700)
  },
}

/** The disk it lies on has no room left. */
export const FULL: FolderFault = {
  prepare(folder) {
    // biome-ignore lint/suspicious/noSkippedTests: the reason is given to the runner, which prints it
    test.skip(process.getuid?.() !== 0, 'only root can mount a small disk')
    mountDisk(folder)
  },
  inflict(folder) {
    const filler = join(folder, 'filler')
    const { stderr } = spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], {
      encoding: 'utf8',
    })
    if (!stderr.includes('No space left')) throw new Error(`The disk did not fill up: ${stderr}`)
    return () => rmSync(filler)
  },
}

const isRoot = () => process.getuid?.() === 0

/** A disk in memory with enough room to be above every warning. */
function mountDisk(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  run('mount', '-t', 'tmpfs', '-o', 'size=1200m,mode=700', 'tmpfs', folder)
  process.prependOnceListener('exit', () => spawnSync('umount', ['--lazy', folder]))
}

function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(program, args)
  // biome-ignore lint/suspicious/noSkippedTests: the reason is given to the runner, which prints it
  test.skip(status !== 0, 'this machine does not let a test mount a disk')
}
