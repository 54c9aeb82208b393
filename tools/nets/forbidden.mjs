import { literalText, memberName, place, readSources, walk } from '../source.mjs'

/** @typedef {import('../source.mjs').SyntaxNode} SyntaxNode */

/**
 * A name that may not be asked of an object. `on` limits it to these objects; without it, any object counts.
 * @typedef {{
 *   names: string[],
 *   on?: string[],
 *   in: (path: string) => boolean,
 *   because: string,
 * }} ForbiddenName
 */

const GLOBAL_OBJECTS = ['globalThis', 'window', 'self', 'global']

/** @param {string} path */
const everywhere = (path) => path.startsWith('src/')
/** @param {string} path */
const inPureLayers = (path) => /^src\/(core|shared)\//.test(path)
/** @param {string} path */
const inRenderer = (path) => path.startsWith('src/renderer/')
/** @param {string} path */
const outsideData = (path) => !path.startsWith('src/renderer/data/')
/** @param {string} path */
const outsideHost = (path) => inRenderer(path) && !path.startsWith('src/renderer/host/')

const NO_NETWORK = 'Cairn makes no network call'
const PURE = 'the core reads no clock and draws no lots: the request carries asOf and seed'
const NO_MARKUP = 'text goes to the screen as text, never as markup'
const STORAGE = 'only renderer/data knows the database'

/** Biome denies the bare globals by name; these are the ways around it that it does not follow. */
/** @type {ForbiddenName[]} */
const FORBIDDEN = [
  {
    names: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'WebTransport',
      'RTCPeerConnection',
    ],
    on: GLOBAL_OBJECTS,
    in: everywhere,
    because: NO_NETWORK,
  },
  { names: ['sendBeacon', 'fetchLater', 'importScripts'], in: everywhere, because: NO_NETWORK },
  { names: ['random'], on: ['Math'], in: inPureLayers, because: PURE },
  {
    names: ['Date', 'Math', 'performance', 'crypto'],
    on: GLOBAL_OBJECTS,
    in: inPureLayers,
    because: PURE,
  },
  {
    names: [
      'dangerouslySetInnerHTML',
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'srcdoc',
      'srcDoc',
    ],
    in: inRenderer,
    because: NO_MARKUP,
  },
  { names: ['createContextualFragment', 'parseFromString'], in: inRenderer, because: NO_MARKUP },
  { names: ['write', 'writeln'], on: ['document'], in: inRenderer, because: NO_MARKUP },
  { names: ['objectStore', 'indexedDB'], in: outsideData, because: STORAGE },
  {
    names: ['cairn'],
    on: GLOBAL_OBJECTS,
    in: outsideHost,
    because: 'only renderer/host touches the bridge',
  },
]

/** Bare names that are as good as the members above. */
const FORBIDDEN_BARE = [
  { names: ['importScripts', 'fetchLater'], in: everywhere, because: NO_NETWORK },
  { names: ['indexedDB'], in: outsideData, because: STORAGE },
  { names: ['Function', 'eval'], in: everywhere, because: 'no code is made from text' },
]

/**
 * Calls and properties that no layer, or only one, may use.
 * @param {string} root
 * @returns {import('../check.mjs').Finding}
 */
export function findForbidden(root) {
  const sources = readSources(root, ['src'])
  const problems = sources.flatMap((source) => [
    ...referenceProblems(source),
    ...nameProblems(source),
  ])
  return { problems, covered: sources.length, note: `${sources.length} files` }
}

/** @param {import('../source.mjs').Source} source */
function nameProblems(source) {
  /** @type {string[]} */
  const problems = []
  walk(source.program, (node, parent) => {
    for (const { name, object } of askedNames(node)) {
      const row = FORBIDDEN.find(
        (each) =>
          each.names.includes(name) &&
          each.in(source.path) &&
          (each.on === undefined || (object !== undefined && each.on.includes(object))),
      )
      if (row !== undefined)
        problems.push(`${place(source, node.start)} uses ${name}: ${row.because}`)
    }
    if (node.type !== 'Identifier' || !isReference(node, parent)) return
    const bare = FORBIDDEN_BARE.find((row) => row.names.includes(node.name) && row.in(source.path))
    if (bare !== undefined)
      problems.push(`${place(source, node.start)} uses ${node.name}: ${bare.because}`)
  })
  return problems
}

/**
 * Every name that this node asks of an object, sets on it or takes out of it.
 * @param {SyntaxNode} node
 * @returns {{ name: string, object: string | undefined }[]}
 */
function askedNames(node) {
  switch (node.type) {
    case 'MemberExpression': {
      const name = memberName(node)
      return name === undefined ? [] : [{ name, object: plainName(node.object) }]
    }
    case 'JSXAttribute':
      return [{ name: String(node.name.name), object: undefined }]
    case 'VariableDeclarator':
      return node.id.type === 'ObjectPattern' ? propertyNames(node.id, plainName(node.init)) : []
    case 'ObjectExpression':
      return propertyNames(node, undefined)
    case 'BinaryExpression': {
      const name = node.operator === 'in' ? literalText(node.left) : undefined
      return name === undefined ? [] : [{ name, object: plainName(node.right) }]
    }
    default:
      return []
  }
}

/**
 * Name of the variable behind casts and parentheses; undefined for any other expression.
 * @param {SyntaxNode | null} node
 * @returns {string | undefined}
 */
function plainName(node) {
  return node?.type === 'Identifier' ? node.name : node?.expression && plainName(node.expression)
}

/** @param {SyntaxNode} node @param {string | undefined} object */
function propertyNames(node, object) {
  /** @type {SyntaxNode[]} */
  const properties = node.properties
  return properties
    .filter((property) => property.type === 'Property')
    .map((property) => ({ name: property.key.name ?? String(property.key.value), object }))
}

/**
 * True where the identifier stands for a value and is not merely the name of a property or of a type.
 * @param {SyntaxNode} node
 * @param {SyntaxNode | null} parent
 */
function isReference(node, parent) {
  if (parent === null) return false
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed
  if (parent.type === 'Property') return parent.value === node
  return !parent.type.startsWith('TS') && !parent.type.startsWith('JSX')
}

/**
 * A triple-slash reference would open a layer's compiler settings from inside one file.
 * @param {import('../source.mjs').Source} source
 */
function referenceProblems(source) {
  return source.comments
    .filter(({ value }) => /^\/\s*<reference\b/.test(value))
    .map(
      ({ start }) =>
        `${place(source, start)} has a reference comment: the layer's tsconfig says what exists`,
    )
}
