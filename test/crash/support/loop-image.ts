import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFreshFolder } from '../../support/desktop/fresh-folder.ts'

/** A file system in a file. What was never flushed is not in the file, and so not in a copy of it. */
export interface Disk {
  /** Folder under which it is mounted. */
  readonly folder: string
  /** The disk as a power cut at this moment leaves it, mounted anew; its journal is replayed by that. */
  copyAsCut(): Disk
  remove(): void
}

/** Unit: bytes. Room for a profile and its vault; copied at each cut, so not larger than needed. */
const SIZE = 400 * 1024 * 1024

/** Why power cuts cannot be tried here; null where they can. */
export function whyNoLoopImage(): string | null {
  if (process.getuid?.() !== 0) return 'mounting an image needs root'
  if (!existsSync('/dev/loop-control')) return 'there is no loop device'
  if (spawnSync('mkfs.ext4', ['-V']).status !== 0) return 'mkfs.ext4 is not installed'
  return null
}

export function aFreshDisk(): Disk {
  const image = join(aFreshFolder(), 'disk.img')
  writeFileSync(image, '')
  truncateSync(image, SIZE)
  // All of it is written now, so that nothing is left to be done behind one's back.
  const lazy = 'lazy_itable_init=0,lazy_journal_init=0'
  run('mkfs.ext4', '-q', '-F', '-E', lazy, image)
  return mount(image)
}

function mount(image: string): Disk {
  const folder = `${image}.mounted`
  mkdirSync(folder)
  run('mount', '-o', 'loop', image, folder)
  const unmount = () => spawnSync('umount', ['--lazy', folder])
  process.prependOnceListener('exit', unmount)
  return {
    folder,
    copyAsCut() {
      const copy = join(aFreshFolder(), 'disk.img')
      run('cp', '--sparse=always', image, copy)
      return mount(copy)
    },
    remove() {
      // A process that was just killed may hold it for a moment yet: it goes with the last of them.
      run('umount', '--lazy', folder)
      process.off('exit', unmount)
      rmSync(image)
    },
  }
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
}
