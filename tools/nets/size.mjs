import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildStale } from '../run.mjs'
import { filesUnder, parseScript } from '../source.mjs'
import { ROOT } from '../targets.mjs'
import { importsOf } from './imports.mjs'

/**
 * Scripts fetched before the first heading: those of the page and those of the first room, without the core's worker,
 * which starts later. Unit: kilobytes (1,000 bytes) after gzip. Source: 2.5 times an empty React page.
 */
const BUDGET_KB = 165

/** The room of the first run, the usual one after it, and the one that most return to: the largest of them counts. */
const FIRST_ROOMS = ['welcome-room', 'today-room', 'readiness-room']

/**
 * The renderer's first load against its budget, on both hosts.
 * @param {string} root
 * @returns {import('../check.mjs').Finding}
 */
export function findSize(root) {
  if (root === ROOT && !buildStale(['web', 'desktop'])) {
    return { problems: ['the build failed'], covered: 0, note: '' }
  }
  const figures = ['web', 'renderer'].map((name) => ({ name, ...measure(join(root, 'out', name)) }))
  return {
    problems: figures
      .filter(({ firstLoad }) => firstLoad > BUDGET_KB)
      .map(
        ({ name, firstLoad }) => `out/${name}: first load ${firstLoad} kB, budget ${BUDGET_KB} kB`,
      ),
    covered: figures.reduce((sum, { scripts }) => sum + scripts, 0),
    note: figures
      .map(
        ({ name, firstLoad, page, rooms, worker }) =>
          `${name} ${firstLoad} of ${BUDGET_KB} kB (page ${page}, ${rooms.join(', ')}; worker ${worker} apart)`,
      )
      .join('; '),
  }
}

/**
 * @param {string} folder
 * @returns {{ firstLoad: number, page: number, rooms: string[], worker: number, scripts: number }} sizes in kB after gzip
 */
export function measure(folder) {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) throw new Error(`${index} is missing`)
  const html = readFileSync(index, 'utf8')
  const page = new Set(scriptsOfPage(html).flatMap((path) => withStaticImports(folder, path)))
  const all = filesUnder(folder, ['assets']).filter((path) => path.endsWith('.js'))
  const rooms = FIRST_ROOMS.map((name) => {
    const entry = all.find((path) => posix.basename(path).startsWith(`${name}-`))
    if (entry === undefined) throw new Error(`${folder} has no script of the ${name}`)
    const more = withStaticImports(folder, entry).filter((path) => !page.has(path))
    return { name, more, size: gzipBytes(folder, more) }
  })
  const largest = rooms.reduce((first, second) => (second.size > first.size ? second : first))
  const pageBytes = gzipBytes(folder, page)
  return {
    firstLoad: kilobytes(pageBytes + largest.size),
    page: kilobytes(pageBytes),
    rooms: rooms.map(({ name, size }) => `${name} ${kilobytes(size)}`),
    worker: kilobytes(
      gzipBytes(
        folder,
        all.filter((path) => posix.basename(path).includes('worker')),
      ),
    ),
    scripts: page.size + largest.more.length,
  }
}

/** Addresses of the scripts and preloaded modules that the page names. @param {string} html */
function scriptsOfPage(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="?(?:modulepreload|preload)/.test(tag))
    .map((tag) => /\b(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined)
    .map((path) => posix.normalize(path.replace(/^\//, '')))
}

/**
 * The script and all that it imports before it runs.
 * @param {string} folder
 * @param {string} path
 * @param {Set<string>} [seen]
 * @returns {string[]}
 */
function withStaticImports(folder, path, seen = new Set()) {
  if (seen.has(path)) return []
  seen.add(path)
  const { program } = parseScript(path, readFileSync(join(folder, path), 'utf8'))
  const direct = importsOf({ ...program, body: program.body.filter(isModuleStatement) })
  for (const { specifier } of direct) {
    if (specifier !== undefined) {
      withStaticImports(folder, posix.join(posix.dirname(path), specifier), seen)
    }
  }
  return [...seen]
}

/** @param {import('../source.mjs').SyntaxNode} node */
function isModuleStatement(node) {
  return /^(Import|Export(Named|All))Declaration$/.test(node.type) && Boolean(node.source)
}

/** Each script is sent by itself. @param {string} folder @param {Iterable<string>} paths */
function gzipBytes(folder, paths) {
  let sum = 0
  for (const path of paths) sum += gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
  return sum
}

/** One decimal. @param {number} bytes */
function kilobytes(bytes) {
  return Math.round(bytes / 100) / 10
}
