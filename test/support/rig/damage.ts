import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { newestLog } from './level-db.ts'
import type { Seeded } from './seeded.ts'

/** Something that happens to a LevelDB folder while nothing runs on it. */
export interface Damage {
  readonly name: string
  inflict(folder: string, random: Seeded): void
}

const manifest = (folder: string) => fileLike(folder, /^MANIFEST-\d+$/)
const table = (folder: string) => fileLike(folder, /^\d+\.ldb$/)

/** Fifteen kinds. Source: study (research/reliability.md, sections 4 and 7), spread over every kind of file there. */
export const DAMAGES: readonly Damage[] = [
  { name: 'the log cut to a half', inflict: (folder) => cut(newestLog(folder), 0.5) },
  {
    name: 'the log cut by its last hundred bytes',
    inflict: (folder) => shorten(newestLog(folder)),
  },
  { name: 'the log emptied', inflict: (folder) => cut(newestLog(folder), 0) },
  { name: 'the log deleted', inflict: (folder) => rmSync(newestLog(folder)) },
  {
    name: 'one bit of the log flipped',
    inflict: (folder, random) => flip(newestLog(folder), random, 1),
  },
  {
    name: '64 bits of the log flipped',
    inflict: (folder, random) => flip(newestLog(folder), random, 64),
  },
  { name: '4096 zeros in the log', inflict: (folder, random) => zero(newestLog(folder), random) },
  {
    name: 'the log full of noise',
    inflict: (folder, random) => fillWithNoise(newestLog(folder), random),
  },
  { name: 'the manifest deleted', inflict: (folder) => rmSync(manifest(folder)) },
  { name: 'the manifest cut to a half', inflict: (folder) => cut(manifest(folder), 0.5) },
  {
    name: 'the manifest full of noise',
    inflict: (folder, random) => fillWithNoise(manifest(folder), random),
  },
  { name: 'CURRENT deleted', inflict: (folder) => rmSync(join(folder, 'CURRENT')) },
  {
    name: 'CURRENT naming a manifest that is not there',
    inflict: (folder) => writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n'),
  },
  { name: 'a table deleted', inflict: (folder) => rmSync(table(folder)) },
  { name: 'the folder emptied', inflict: empty },
]

/** A second copy of a folder of plain files, for the next damage. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else if (entry.isFile() && existsSync(source)) copyFileSync(source, target)
  }
}

function fileLike(folder: string, name: RegExp): string {
  const found = readdirSync(folder)
    .filter((entry) => name.test(entry))
    .sort()
    .at(-1)
  if (found === undefined) throw new Error(`No file like ${name} lies in ${folder}`)
  return join(folder, found)
}

function cut(file: string, share: number): void {
  truncateSync(file, Math.floor(statSync(file).size * share))
}

function shorten(file: string): void {
  truncateSync(file, Math.max(0, statSync(file).size - 100))
}

function flip(file: string, random: Seeded, bits: number): void {
  change(file, (bytes) => {
    for (let bit = 0; bit < bits; bit++) {
      const at = random.between(0, bytes.length - 1)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.between(0, 7)), at)
    }
  })
}

function zero(file: string, random: Seeded): void {
  change(file, (bytes) => {
    const at = random.between(0, Math.max(0, bytes.length - 4096))
    bytes.fill(0, at, at + 4096)
  })
}

function fillWithNoise(file: string, random: Seeded): void {
  change(file, (bytes) => {
    for (let at = 0; at < bytes.length; at++) bytes.writeUInt8(random.between(0, 255), at)
  })
}

function change(file: string, edit: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file)
  if (bytes.length === 0) throw new Error(`${file} is empty, so there is nothing to damage`)
  edit(bytes)
  writeFileSync(file, bytes)
}

function empty(folder: string): void {
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true })
}
