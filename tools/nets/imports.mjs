import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { literalText, place, readSources, walk } from '../source.mjs'
import { mayImportLayer, mayImportPackage } from './layers.mjs'

/**
 * Import directions: every specifier of every script in src, types, dynamic imports and worker addresses included,
 * against the table in layers.mjs.
 * @param {string} root
 * @returns {import('../check.mjs').Finding}
 */
export function findImports(root) {
  const sources = readSources(root, ['src'])
  let count = 0
  const problems = sources.flatMap((source) =>
    importsOf(source.program).flatMap(({ specifier, names, start }) => {
      count += 1
      const rule = brokenRule(source.path, specifier, names)
      return rule === null ? [] : [`${place(source, start)} imports ${specifier ?? '…'}: ${rule}`]
    }),
  )
  return { problems, covered: count, note: `${count} imports in ${sources.length} files` }
}

/**
 * @typedef {{ specifier: string | undefined, names: string[], start: number }} Import
 * @param {import('../source.mjs').SyntaxNode} program
 * @returns {Import[]}
 */
export function importsOf(program) {
  /** @type {Import[]} */
  const found = []
  walk(program, (node) => {
    const asked = askedModule(node)
    if (asked === null) return
    const names = (node.specifiers ?? []).map(
      (/** @type {import('../source.mjs').SyntaxNode} */ specifier) =>
        specifier.imported?.name ?? '*',
    )
    found.push({ specifier: literalText(asked), names, start: node.start })
  })
  return found
}

/**
 * The node that names the module this node asks for, or null when it asks for none.
 * @param {import('../source.mjs').SyntaxNode} node
 * @returns {import('../source.mjs').SyntaxNode | null}
 */
function askedModule(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source ?? null
    case 'TSExternalModuleReference':
      return node.expression
    case 'CallExpression':
      return node.callee.name === 'require' || isMeta(node.callee, 'glob')
        ? node.arguments[0]
        : null
    case 'NewExpression':
      return node.callee.name === 'URL' && isMeta(node.arguments[1], 'url')
        ? node.arguments[0]
        : null
    default:
      return null
  }
}

/** @param {import('../source.mjs').SyntaxNode | undefined} node @param {string} name */
function isMeta(node, name) {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.name === name
  )
}

/**
 * The rule that this import breaks, in words; null when it is allowed.
 * @param {string} path
 * @param {string | undefined} specifier
 * @param {string[]} names
 * @returns {string | null}
 */
function brokenRule(path, specifier, names) {
  if (specifier === undefined)
    return 'a module is named by a literal, so that this check can read it'
  if (specifier.includes('*')) return 'modules are imported one by one, without a glob'
  const [bare = ''] = specifier.split('?')
  if (bare.startsWith('.')) return relativeRule(path, posix.join(posix.dirname(path), bare))
  if (bare.startsWith('#')) return aliasRule(path, `src/${bare.slice(1)}`)
  if (bare.startsWith('/') || bare.includes(':/')) return 'modules are named relatively'
  return mayImportPackage(path, packageName(bare), names)
}

/** @param {string} path @param {string} target */
function relativeRule(path, target) {
  // The version a host tells comes from the one place that has it.
  if (target === 'package.json') return null
  if (!target.startsWith('src/')) return 'nothing in src imports from outside src'
  if (topLayer(path) !== topLayer(target)) {
    return (
      mayImportLayer(path, target) ?? `across layers the address begins with #${topLayer(target)}/`
    )
  }
  return mayImportLayer(path, target)
}

/** @param {string} path @param {string} target */
function aliasRule(path, target) {
  if (topLayer(path) === topLayer(target)) return 'inside a layer the address is relative'
  return mayImportLayer(path, target)
}

/** @param {string} path */
function topLayer(path) {
  return path.split('/')[1]
}

/**
 * `node` for any built-in module, else the package's own name.
 * @param {string} specifier
 */
function packageName(specifier) {
  if (specifier.startsWith('node:')) return specifier
  const [scope = '', name] = specifier.split('/')
  if (builtinModules.includes(scope)) return `node:${specifier}`
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
