import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/**
 * A node of the syntax tree, as the ESTree and TS-ESTree specifications name its fields.
 * @typedef {{ type: string, start: number, [field: string]: any }} SyntaxNode
 */

/**
 * @typedef {{
 *   path: string,
 *   text: string,
 *   program: SyntaxNode,
 *   comments: { value: string, start: number }[],
 * }} Source
 */

const SCRIPT = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/

/**
 * Paths of all files below the folders, relative to `root`, with forward slashes.
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {string[]}
 */
export function filesUnder(root, folders) {
  return folders.flatMap((folder) => {
    const full = join(root, folder)
    if (!existsSync(full)) return []
    return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesUnder(root, [path])
      return entry.isFile() ? [path] : []
    })
  })
}

/**
 * Every script below the folders, parsed. A file that does not parse throws: the compiler reports it better.
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {Source[]}
 */
export function readSources(root, folders) {
  return filesUnder(root, folders)
    .filter((path) => SCRIPT.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, ...parseScript(path, text) }
    })
}

/** @param {string} path @param {string} text */
export function parseScript(path, text) {
  const { program, comments, errors } = parseSync(path, text)
  const [first] = errors
  if (first !== undefined) throw new Error(`${path} does not parse: ${first.message}`)
  return { program: /** @type {SyntaxNode} */ (/** @type {unknown} */ (program)), comments }
}

/**
 * Calls `visit` for the node and everything below it, parents first.
 * @param {SyntaxNode} node
 * @param {(node: SyntaxNode, parent: SyntaxNode | null) => void} visit
 * @param {SyntaxNode | null} [parent]
 */
export function walk(node, visit, parent = null) {
  visit(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node)
    }
  }
}

/**
 * `path:line`, as editors and terminals link it.
 * @param {{ path: string, text: string }} source
 * @param {number} offset
 */
export function place({ path, text }, offset) {
  return `${path}:${text.slice(0, offset).split('\n').length}`
}

/**
 * The text of a literal or of a template without holes; undefined for anything computed.
 * @param {SyntaxNode | null | undefined} node
 * @returns {string | undefined}
 */
export function literalText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0].value.cooked
  }
  return undefined
}

/**
 * The name that a member expression asks for, with a dot or in brackets; undefined when computed.
 * @param {SyntaxNode} node
 * @returns {string | undefined}
 */
export function memberName(node) {
  return node.computed ? literalText(node.property) : node.property?.name
}
