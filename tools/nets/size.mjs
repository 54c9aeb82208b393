import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildStale } from '../run.mjs'
import { filesUnder, parseScript } from '../source.mjs'
import { ROOT } from '../targets.mjs'
import { importsOf } from './imports.mjs'

/** Scripts of the first load. Unit: kilobytes (1,000 bytes) after gzip. Source: 2.5 times an empty React page. */
const BUDGET_KB = 165

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
        ({ name, firstLoad, lazy, worker }) =>
          `${name} ${firstLoad} of ${BUDGET_KB} kB (largest later script ${lazy}, worker ${worker})`,
      )
      .join('; '),
  }
}

/**
 * @param {string} folder
 * @returns {{ firstLoad: number, lazy: number, worker: number, scripts: number }} sizes in kB after gzip
 */
export function measure(folder) {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) throw new Error(`${index} is missing`)
  const html = readFileSync(index, 'utf8')
  const first = new Set(scriptsOfPage(html).flatMap((path) => withStaticImports(folder, path)))
  const later = filesUnder(folder, ['assets'])
    .filter((path) => path.endsWith('.js') && !first.has(path))
    .map((path) => ({ path, size: gzipBytes(folder, path) }))
  const workers = later.filter(({ path }) => path.includes('worker'))
  const lazy = later.filter(({ path }) => !path.includes('worker'))
  return {
    firstLoad: kilobytes([...first].reduce((sum, path) => sum + gzipBytes(folder, path), 0)),
    lazy: kilobytes(Math.max(0, ...lazy.map(({ size }) => size))),
    worker: kilobytes(workers.reduce((sum, { size }) => sum + size, 0)),
    scripts: first.size,
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

/** @param {string} folder @param {string} path */
function gzipBytes(folder, path) {
  return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
}

/** One decimal. @param {number} bytes */
function kilobytes(bytes) {
  return Math.round(bytes / 100) / 10
}
