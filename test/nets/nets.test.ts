import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findDeadCode } from '../../tools/nets/dead-code.mjs'
import { findExcuses } from '../../tools/nets/excuses.mjs'
import { findForbidden } from '../../tools/nets/forbidden.mjs'
import { findImports } from '../../tools/nets/imports.mjs'
import { findLint } from '../../tools/nets/lint.mjs'
import { findLock } from '../../tools/nets/lock.mjs'
import { findSize } from '../../tools/nets/size.mjs'
import { findPrivateText } from '../../tools/nets/text.mjs'
import { findTypes } from '../../tools/nets/types.mjs'
import { type PlantedProject, plantedProject } from './planted-project.ts'

let project: PlantedProject
beforeAll(() => {
  project = plantedProject()
})
afterEach(() => project.clean())
afterAll(() => project.remove())

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(project.root, path), 'utf8'))
}

/** A fault of test/planted, where it is put, and what the net has to say. */
type Fault = readonly [fault: string, path: string, says: RegExp]

const SRC_LAYERS = ['src/shared', 'src/core', 'src/main', 'src/preload', 'src/cli', 'src/renderer']

describe('findTypes', () => {
  it('finds nothing in a faultless project', async () => {
    expect((await findTypes(project.root, SRC_LAYERS)).problems).toEqual([])
  })

  it.each<Fault>([
    ['core-uses-console.ts', 'src/core/fault.ts', /fault\.ts.*'console'/],
    ['core-uses-timer.ts', 'src/core/fault.ts', /fault\.ts.*'setTimeout'/],
    ['core-uses-window.ts', 'src/core/fault.ts', /fault\.ts.*'window'/],
    ['core-uses-process.ts', 'src/core/fault.ts', /fault\.ts.*'process'/],
    ['core-uses-node.ts', 'src/core/fault.ts', /fault\.ts.*'node:fs'/],
  ])('catches %s', async (fault, path, says) => {
    project.plant(fault, path)
    expect((await findTypes(project.root, ['src/core'])).problems.join('\n')).toMatch(says)
  })
})

describe('findLint', () => {
  it('finds nothing in a faultless project', async () => {
    expect((await findLint(project.root)).problems).toEqual([])
  })

  it.each<Fault>([
    ['core-uses-date.ts', 'src/core/fault.ts', /noRestrictedGlobals[\s\S]*reads no clock/],
    ['core-uses-new-date.ts', 'src/shared/fault.ts', /noRestrictedGlobals[\s\S]*reads no clock/],
    ['core-uses-node.ts', 'src/core/fault.ts', /noRestrictedImports[\s\S]*pure/],
    ['calls-fetch.ts', 'src/core/fault.ts', /noRestrictedGlobals[\s\S]*no network call/],
    ['calls-fetch.ts', 'src/main/fault.ts', /noRestrictedGlobals[\s\S]*no network call/],
    ['calls-fetch.ts', 'src/renderer/host/fault.ts', /noRestrictedGlobals[\s\S]*no network call/],
    ['calls-socket.ts', 'src/renderer/data/fault.ts', /noRestrictedGlobals[\s\S]*no network call/],
    [
      'renderer-imports-electron.ts',
      'src/renderer/ui/fault.ts',
      /noRestrictedImports[\s\S]*sandboxed/,
    ],
    [
      'renderer-imports-node.ts',
      'src/renderer/data/fault.ts',
      /noRestrictedImports[\s\S]*sandboxed/,
    ],
    [
      'feature-imports-dexie.ts',
      'src/renderer/ui/fault.ts',
      /noRestrictedImports[\s\S]*repository/,
    ],
    ['badly-formatted.ts', 'src/core/fault.ts', /fault\.ts format/],
    ['uses-any.ts', 'src/core/fault.ts', /noExplicitAny/],
    ['markup.tsx', 'src/renderer/ui/fault.tsx', /noDangerouslySetInnerHtml/],
    ['skipped.test.ts', 'test/unit/fault.test.ts', /noSkippedTests/],
    ['forgotten-promise.ts', 'src/main/fault.ts', /noFloatingPromises/],
  ])('catches %s at %s', async (fault, path, says) => {
    project.plant(fault, path)
    expect((await findLint(project.root)).problems.join('\n')).toMatch(says)
  })

  it('catches a cycle of imports', async () => {
    project.plant('cycle-a.ts', 'src/core/cycle-a.ts')
    project.plant('cycle-b.ts', 'src/core/cycle-b.ts')
    expect((await findLint(project.root)).problems.join('\n')).toMatch(/noImportCycles/)
  })
})

describe('findImports', () => {
  it('finds nothing in a faultless project', () => {
    expect(findImports(project.root)).toMatchObject({ problems: [], covered: 17 })
  })

  it.each<Fault>([
    ['shared-imports-core.ts', 'src/shared/fault.ts', /shared imports only the schema library/],
    ['core-imports-package.ts', 'src/core/fault.ts', /core imports only core and shared/],
    ['core-uses-node.ts', 'src/core/fault.ts', /core imports only core and shared/],
    ['renderer-imports-main.ts', 'src/renderer/app/fault.ts', /never imports main/],
    ['renderer-imports-preload.ts', 'src/renderer/app/fault.ts', /never imports main, preload/],
    ['renderer-imports-electron.ts', 'src/renderer/app/fault.ts', /Electron/],
    ['renderer-imports-node.ts', 'src/renderer/app/fault.ts', /Node/],
    ['renderer-imports-core.ts', 'src/renderer/app/fault.ts', /the core/],
    ['renderer-imports-core.ts', 'src/renderer/host/fault.ts', /only its worker knows/],
    ['renderer-imports-core.ts', 'src/renderer/data/fault.ts', /renderer\/data imports/],
    [
      'feature-imports-feature.tsx',
      'src/renderer/features/journal/fault.tsx',
      /features never import/,
    ],
    ['feature-imports-dexie.ts', 'src/renderer/features/journal/fault.ts', /only renderer\/data/],
    ['feature-imports-dexie.ts', 'src/renderer/app/fault.ts', /only renderer\/data/],
    ['ui-imports-data.ts', 'src/renderer/ui/fault.ts', /renderer\/ui imports only/],
    ['src-imports-test.ts', 'src/core/fault.ts', /nothing in src imports from outside src/],
    ['main-imports-http.ts', 'src/main/fault.ts', /no network call/],
    ['main-imports-net.ts', 'src/main/fault.ts', /no network call/],
    ['imports-computed.ts', 'src/renderer/app/fault.ts', /named by a literal/],
    ['core-uses-node.ts', 'src/elsewhere/fault.ts', /belongs to no layer/],
  ])('catches %s at %s', (fault, path, says) => {
    project.plant(fault, path)
    expect(findImports(project.root).problems.join('\n')).toMatch(says)
  })
})

describe('findForbidden', () => {
  it('finds nothing in a faultless project', () => {
    expect(findForbidden(project.root)).toMatchObject({ problems: [], covered: 12 })
  })

  it.each<Fault>([
    ['core-uses-random.ts', 'src/core/fault.ts', /fault\.ts:1 uses random/],
    ['core-takes-random.ts', 'src/core/fault.ts', /uses random/],
    ['core-global-date.ts', 'src/core/fault.ts', /uses Date/],
    ['calls-global-fetch.ts', 'src/main/fault.ts', /uses fetch: Cairn makes no network call/],
    ['calls-beacon.ts', 'src/renderer/app/fault.ts', /uses sendBeacon/],
    ['markup.tsx', 'src/renderer/ui/fault.tsx', /uses dangerouslySetInnerHTML/],
    ['sets-inner-html.ts', 'src/renderer/ui/fault.ts', /uses innerHTML/],
    ['inserts-html.ts', 'src/renderer/ui/fault.ts', /uses insertAdjacentHTML/],
    ['writes-document.ts', 'src/renderer/ui/fault.ts', /uses write/],
    ['opens-indexed-db.ts', 'src/renderer/app/fault.ts', /uses indexedDB: only renderer\/data/],
    ['uses-object-store.ts', 'src/renderer/app/fault.ts', /uses objectStore: only renderer\/data/],
    ['touches-bridge.ts', 'src/renderer/data/fault.ts', /uses cairn: only renderer\/host/],
    ['touches-bridge-plain.ts', 'src/renderer/app/fault.ts', /uses cairn: only renderer\/host/],
    ['reference-comment.ts', 'src/core/fault.ts', /reference comment/],
  ])('catches %s at %s', (fault, path, says) => {
    project.plant(fault, path)
    expect(findForbidden(project.root).problems.join('\n')).toMatch(says)
  })

  it('lets the data layer speak to the database', () => {
    project.plant('opens-indexed-db.ts', 'src/renderer/data/allowed.ts')
    expect(findForbidden(project.root).problems).toEqual([])
  })
})

describe('findExcuses', () => {
  it.each<Fault>([
    ['ignores-types.ts', 'src/core/fault.ts', /switches the compiler off/],
    ['ignores-lint.ts', 'src/core/fault.ts', /without a reason in words/],
    ['todo.test.ts', 'test/unit/fault.test.ts', /leaves tests out with it\.todo/],
    ['skipped.test.ts', 'test/unit/fault.test.ts', /leaves tests out with it\.skip/],
    [
      'skipped-with-condition.test.ts',
      'test/e2e/fault.spec.ts',
      /leaves tests out with test\.skip/,
    ],
  ])('catches %s at %s', (fault, path, says) => {
    expect(findExcuses(project.root).problems).toEqual([])
    project.plant(fault, path)
    expect(findExcuses(project.root).problems.join('\n')).toMatch(says)
  })
})

describe('findDeadCode', () => {
  it('finds nothing in a faultless project', async () => {
    expect((await findDeadCode(project.root)).problems).toEqual([])
  })

  it('catches a file, an export and a package that nothing uses', async () => {
    project.plant('unused-file.ts', 'src/core/unused-file.ts')
    project.plant('unused-export.ts', 'src/core/score.ts')
    const manifest = JSON.stringify(
      { ...readJson('package.json'), dependencies: { wouter: '*' } },
      null,
      2,
    )
    project.write('package.json', `${manifest}\n`)
    const report = (await findDeadCode(project.root)).problems.join('\n')
    expect(report).toMatch(/Unused files[\s\S]*src\/core\/unused-file\.ts/)
    expect(report).toMatch(/Unused exports[\s\S]*forgotten/)
    expect(report).toMatch(/Unused dependencies[\s\S]*wouter/)
  })
})

describe('findLock', () => {
  const checksum = 'sha512-AAAA'
  const lockWith = (entry: object) =>
    JSON.stringify({ packages: { '': {}, 'node_modules/zod': { version: '1.2.3', ...entry } } })

  it('accepts exact versions with checksums and without a server', () => {
    project.write('package.json', JSON.stringify({ devDependencies: { zod: '1.2.3' } }))
    project.write('package-lock.json', lockWith({ integrity: checksum }))
    expect(findLock(project.root)).toMatchObject({ problems: [], covered: 1 })
  })

  it('catches a server, a missing checksum, a range and a version that differs', () => {
    project.write('package.json', JSON.stringify({ devDependencies: { zod: '^1.2.4' } }))
    project.write('package-lock.json', lockWith({ resolved: 'https://packages.example/zod.tgz' }))
    const report = findLock(project.root).problems.join('\n')
    expect(report).toMatch(/names a server/)
    expect(report).toMatch(/has no checksum/)
    expect(report).toMatch(/has no exact version/)
    expect(report).toMatch(/is not at/)
  })
})

describe('findPrivateText', () => {
  // Put together here, so that this file does not hold what it forbids.
  it.each([
    [['', 'home', 'ada', 'journal'].join('/'), /names a home folder/],
    [`${homedir()}/journal`, /names the home folder/],
    [['', 'Users', 'ada', 'journal'].join('/'), /names a home folder/],
    [['C:', 'Users', 'ada'].join('\\'), /names a home folder/],
    [['https://registry', 'packages', 'example'].join('.'), /names a package registry/],
    [['_auth', 'Token=abc'].join(''), /holds a credential/],
  ])('catches %s', (text, says) => {
    expect(findPrivateText(project.root).problems).toEqual([])
    project.write('src/core/fault.ts', `// ${text}\n`)
    expect(findPrivateText(project.root).problems.join('\n')).toMatch(says)
  })
})

describe('findSize', () => {
  /** Text that does not compress. Unit: bytes. */
  const noise = (bytes: number) => {
    let text = ''
    while (text.length < bytes)
      text += createHash('sha512').update(String(text.length)).digest('base64')
    return `export const noise = '${text.slice(0, bytes)}'\n`
  }
  const writeBuild = (folder: string) => {
    const write = (name: string, text: string) =>
      project.write(`out/${folder}/assets/${name}.js`, text)
    project.write(
      `out/${folder}/index.html`,
      '<script type="module" src="./assets/entry.js"></script>',
    )
    write(
      'entry',
      "import './part.js'\nimport('./welcome-room-1.js')\nimport('./paths-room-1.js')\n",
    )
    write('part', noise(1_000))
    write('welcome-room-1', "import './part.js'\nimport './field.js'\n")
    write('field', noise(1_000))
    write('today-room-1', "import './part.js'\n")
    write('readiness-room-1', "import './part.js'\n")
    write('paths-room-1', noise(300_000))
    write('core.worker-1', noise(300_000))
  }

  it('counts what the first heading needs, and not the further rooms and the worker', () => {
    writeBuild('web')
    writeBuild('renderer')
    const { problems, covered } = findSize(project.root)
    expect({ problems, covered }).toEqual({ problems: [], covered: 8 })
  })

  it.each([
    ['the page', 'part'],
    ['the first run', 'field'],
    ['the usual room', 'today-room-1'],
    ['the room most return to', 'readiness-room-1'],
  ])('catches a first load over its budget because of %s', (_cause, script) => {
    writeBuild('web')
    writeBuild('renderer')
    project.write(`out/web/assets/${script}.js`, noise(300_000))
    expect(findSize(project.root).problems.join('\n')).toMatch(
      /out\/web: first load \d+\.?\d* kB, budget 165/,
    )
  })

  it('does not take a build without the first rooms for a small one', () => {
    writeBuild('web')
    project.write('out/renderer/index.html', '<script src="./assets/entry.js"></script>')
    project.write('out/renderer/assets/entry.js', '')
    expect(() => findSize(project.root)).toThrow(/has no script of the welcome-room/)
  })
})
