import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../../tools/targets.mjs'

const PLANTED = join(ROOT, 'test/planted')

/** The project's own settings: what is proven is that these catch the fault. */
const SETTINGS = [
  '.gitignore',
  'biome.json',
  'electron.vite.config.ts',
  'knip.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'src/shared/tsconfig.json',
  'src/core/tsconfig.json',
  'src/main/tsconfig.json',
  'src/preload/tsconfig.json',
  'src/cli/tsconfig.json',
  'src/renderer/tsconfig.json',
  'tools/page-chunk.mjs',
]

/** A small faultless project under the real settings, in a folder of its own, to plant faults in. */
export interface PlantedProject {
  readonly root: string
  /** Puts a file of test/planted (its name without `.txt`) at a path of the project. */
  plant(fault: string, path: string): void
  write(path: string, text: string): void
  /** Takes out everything that was planted or written and puts back what it replaced. */
  clean(): void
  remove(): void
}

export function plantedProject(): PlantedProject {
  const root = mkdtempSync(join(tmpdir(), 'cairn-nets-'))
  const originals = new Map<string, string | null>()

  for (const path of SETTINGS) copy(join(ROOT, path), join(root, path))
  for (const path of filesBelow(join(PLANTED, 'clean'))) {
    copy(join(PLANTED, 'clean', path), join(root, path.replace(/\.txt$/, '')))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction')

  const write = (path: string, text: string) => {
    const target = join(root, path)
    if (!originals.has(path)) originals.set(path, readOrNull(target))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  return {
    root,
    write,
    plant: (fault, path) => write(path, readFileSync(join(PLANTED, `${fault}.txt`), 'utf8')),
    clean: () => {
      for (const [path, text] of originals) {
        if (text === null) rmSync(join(root, path))
        else writeFileSync(join(root, path), text)
      }
      originals.clear()
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
