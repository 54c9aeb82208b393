import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { filesUnder } from '../source.mjs'

const BINARY = /\.(png|ico|icns|woff2?|jpg|jpeg|gif|pdf|zip)$/

/** @type {{ pattern: RegExp, because: string }[]} */
const PRIVATE = [
  { pattern: /(?:\/home|\/Users)\/[a-z][\w.-]*\//, because: 'names a home folder' },
  { pattern: /\b[A-Za-z]:\\+Users\\+\w/, because: 'names a home folder' },
  { pattern: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/, because: 'names a package registry' },
  { pattern: /_auth(?:Token)?\s*=/, because: 'holds a credential of a package registry' },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, because: 'holds a private key' },
]

/**
 * Text that belongs to one machine: home folders, registries, keys.
 * @param {string} root
 * @returns {import('../check.mjs').Finding}
 */
export function findPrivateText(root) {
  const paths = projectFiles(root).filter((path) => !BINARY.test(path))
  const home = pathPattern(homedir())
  const problems = paths.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const found = PRIVATE.filter(({ pattern }) => pattern.test(text)).map(({ because }) => because)
    if (home.test(text)) found.push('names the home folder of this machine')
    return found.map((because) => `${path} ${because}`)
  })
  return { problems, covered: paths.length, note: `${paths.length} files` }
}

/** What git tracks or would track; every file where there is no repository. @param {string} root */
function projectFiles(root) {
  const listed = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (listed.status !== 0) return filesUnder(root, ['src', 'test', 'tools', 'docs'])
  return listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

/** Something below the folder; the bare name of a short one, such as root's, is a word like any other. @param {string} folder */
function pathPattern(folder) {
  const escaped = folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w./])${escaped}[/\\\\][\\w.]`)
}
