/**
 * Which layer may import which. One row per layer; docs/ARCHITECTURE.md explains why.
 * `packages` is either the full list or, for the screens, everything but the other side's.
 * @typedef {{
 *   layer: string,
 *   owns: (path: string) => boolean,
 *   layers: string[],
 *   packages: (name: string) => boolean,
 *   rule: string,
 * }} LayerRow
 */

/** @param {string[]} names @returns {(name: string) => boolean} */
const only =
  (...names) =>
  (name) =>
    names.includes(name) || (names.includes('node:') && name.startsWith('node:'))

/** @param {string} name */
const isScreenPackage = (name) =>
  name !== 'electron' && !name.startsWith('node:') && !isDatabase(name)

/** @param {string} name */
const isDatabase = (name) => name === 'dexie' || name.startsWith('dexie-')

/** @param {string} folder @returns {(path: string) => boolean} */
const under = (folder) => (path) => path.startsWith(`${folder}/`)

/** The one place in the renderer that runs the core: the entry of the web host's worker. */
const CORE_WORKER = /^src\/renderer\/host\/[a-z-]+\.worker\.ts$/

/** @type {LayerRow[]} */
const LAYERS = [
  {
    layer: 'shared',
    owns: under('src/shared'),
    layers: ['shared'],
    packages: only('zod'),
    rule: 'shared imports only the schema library',
  },
  {
    layer: 'core',
    owns: under('src/core'),
    layers: ['core', 'shared'],
    packages: only(),
    rule: 'core imports only core and shared',
  },
  {
    layer: 'main',
    owns: under('src/main'),
    layers: ['main', 'core', 'shared'],
    packages: only('electron', 'node:', 'zod'),
    rule: 'main imports main, core, shared, Electron, Node and the schema library',
  },
  {
    layer: 'preload',
    owns: under('src/preload'),
    layers: ['preload', 'shared'],
    packages: only('electron'),
    rule: 'preload imports only shared and Electron',
  },
  {
    layer: 'cli',
    owns: under('src/cli'),
    layers: ['cli', 'core', 'shared'],
    packages: only('node:', 'zod'),
    rule: 'the command line imports cli, core, shared, Node and the schema library',
  },
  {
    layer: 'core worker',
    owns: (path) => CORE_WORKER.test(path),
    layers: ['host', 'core', 'shared'],
    packages: only(),
    rule: 'the worker imports host, core and shared',
  },
  {
    layer: 'host',
    owns: under('src/renderer/host'),
    layers: ['host', 'core worker', 'shared'],
    packages: isScreenPackage,
    rule: 'renderer/host imports host and shared; of the core only its worker knows',
  },
  {
    layer: 'data',
    owns: under('src/renderer/data'),
    layers: ['data', 'shared'],
    packages: (name) => isScreenPackage(name) || isDatabase(name),
    rule: 'renderer/data imports data, shared and Dexie',
  },
  {
    layer: 'ui',
    owns: under('src/renderer/ui'),
    layers: ['ui', 'shared'],
    packages: isScreenPackage,
    rule: 'renderer/ui imports only ui and shared: props in, callbacks out',
  },
  {
    layer: 'feature',
    owns: under('src/renderer/features'),
    layers: ['feature', 'ui', 'data', 'host', 'shared'],
    packages: isScreenPackage,
    rule: 'a feature imports itself, ui, data, host and shared; only renderer/app composes features',
  },
  {
    layer: 'app',
    owns: under('src/renderer'),
    layers: ['app', 'feature', 'ui', 'data', 'host', 'shared'],
    packages: isScreenPackage,
    rule: 'the renderer never imports main, preload, cli, the core, Electron or Node, and only renderer/data Dexie',
  },
]

/** Modules that reach a network. The one module that may talk to a language model does not exist yet. */
const NETWORK = /^node:(http|https|http2|net|tls|dgram|dns|inspector)(\/|$)/

/**
 * The rule against importing `target`, or null when it is allowed.
 * @param {string} path
 * @param {string} target path of the imported file, from the root
 * @returns {string | null}
 */
export function mayImportLayer(path, target) {
  const from = rowOf(path)
  const to = rowOf(target)
  if (from === undefined) return 'this folder belongs to no layer'
  if (to === undefined || !from.layers.includes(to.layer)) return from.rule
  if (from.layer === 'feature' && to.layer === 'feature' && featureOf(path) !== featureOf(target)) {
    return 'features never import each other'
  }
  return null
}

/**
 * The rule against importing the package, or null when it is allowed.
 * @param {string} path
 * @param {string} name package name, with `node:` before a built-in module
 * @param {string[]} names what is imported from it
 * @returns {string | null}
 */
export function mayImportPackage(path, name, names) {
  const from = rowOf(path)
  if (from === undefined) return 'this folder belongs to no layer'
  if (NETWORK.test(name)) return 'Cairn makes no network call'
  if (name === 'electron' && names.some((each) => each === 'net' || each === 'netLog')) {
    return 'Cairn makes no network call'
  }
  if (isDatabase(name) && from.layer !== 'data') return 'only renderer/data imports Dexie'
  return from.packages(name) ? null : from.rule
}

/** @param {string} path */
function rowOf(path) {
  return LAYERS.find((row) => row.owns(path))
}

/** @param {string} path */
function featureOf(path) {
  return path.split('/')[3]
}
