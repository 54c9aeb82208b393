import { literalText, memberName, place, readSources, walk } from '../source.mjs'

/** A reason is words, not a ticket number or a dot. Unit: words. Source: judgement. */
const REASON_WORDS = 3

const LEFT_OUT = ['skip', 'only', 'todo', 'fixme', 'fails', 'skipIf', 'runIf']
const TEST_FUNCTIONS = ['it', 'test', 'describe', 'suite', 'bench']

/**
 * Suppressed rules without a reason, and tests that are left out.
 * @param {string} root
 * @returns {import('../check.mjs').Finding}
 */
export function findExcuses(root) {
  const sources = readSources(root, ['src', 'test', 'tools'])
  const problems = sources.flatMap((source) => [
    ...suppressionProblems(source),
    ...(source.path.startsWith('test/') ? leftOutTests(source) : []),
  ])
  return { problems, covered: sources.length, note: `${sources.length} files` }
}

/** @param {import('../source.mjs').Source} source */
function suppressionProblems(source) {
  return source.comments.flatMap(({ value, start }) => {
    const rule = suppressionRule(value.trim())
    return rule === null ? [] : [`${place(source, start)} ${rule}`]
  })
}

/** @param {string} comment @returns {string | null} */
function suppressionRule(comment) {
  if (/^@ts-(ignore|nocheck)\b/.test(comment))
    return 'switches the compiler off; use @ts-expect-error with a reason'
  if (/^(eslint|oxlint|prettier)-/.test(comment)) return 'speaks to a tool that is not used here'
  const reason =
    /^@ts-expect-error\b:?(.*)/s.exec(comment)?.[1] ??
    /^biome-ignore[a-z-]*\s+[^:]*:?(.*)/s.exec(comment)?.[1]
  if (reason === undefined) return null
  return isReason(reason) ? null : 'suppresses a rule without a reason in words'
}

/** @param {string} text */
function isReason(text) {
  return text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length >= REASON_WORDS
}

/** @param {import('../source.mjs').Source} source */
function leftOutTests(source) {
  /** @type {string[]} */
  const problems = []
  walk(source.program, (node, parent) => {
    if (node.type !== 'MemberExpression' || isConditionalSkip(parent)) return
    const name = memberName(node)
    const object = node.object.name ?? node.object.object?.name
    if (name !== undefined && LEFT_OUT.includes(name) && TEST_FUNCTIONS.includes(object)) {
      problems.push(`${place(source, node.start)} leaves tests out with ${object}.${name}`)
    }
  })
  return problems
}

/**
 * `test.skip(condition, 'reason in words')`: a fact about the machine, which the runner prints, and not a test put off.
 * @param {import('../source.mjs').SyntaxNode | null} parent
 */
function isConditionalSkip(parent) {
  if (parent?.type !== 'CallExpression') return false
  const [condition, reason] = parent.arguments
  return condition?.type === 'BinaryExpression' && isReason(literalText(reason) ?? '')
}
