import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beginFolder } from '../../../../src/main/vault/folder-export.ts'
import { aFolder } from './vault-world.ts'

async function anExport(limits?: Parameters<typeof beginFolder>[2]) {
  const outside = aFolder()
  const parent = join(outside, 'parent')
  mkdirSync(parent)
  writeFileSync(join(outside, 'secret'), 'untouched')
  const begun = await beginFolder(parent, 'journal', limits)
  if (!begun.ok) throw new Error(begun.error.why)
  return { outside, parent, root: join(parent, 'journal'), folder: begun.value }
}

const ODD = ['..', '.', '', '%2e%2e', '...', '~', '-', '\0', 'A', 'é', ' a', 'a ', 'a\nb', 'c:']
const DEVICES = ['con', 'nul', 'aux.md', 'prn.txt', 'com1', 'lpt9.csv', 'a.', 'a..']

/** Paths that lead out, name a device or are no plain path at all. */
const REFUSED = [
  ...ODD,
  ...DEVICES,
  ...ODD.map((part) => `${part}/secret`),
  ...ODD.map((part) => `a/${part}/secret`),
  ...DEVICES.map((part) => `a/${part}`),
  '/etc/passwd',
  '//host/share',
  '\\\\host\\share',
  '..\\secret',
  'a\\..\\secret',
  '../secret',
  '../../secret',
  'a/../../secret',
  'a/b/c/d/e',
  'file:///etc/passwd',
  `${'a'.repeat(200)}.md`,
]

describe('a path', () => {
  it('is refused in every form that is not plain', async () => {
    const { outside, root, folder } = await anExport()
    expect(REFUSED.length).toBeGreaterThanOrEqual(60)
    for (const path of REFUSED) {
      expect(await folder.write(path, 0, 'evil'), path).toMatchObject({ ok: false })
    }
    expect(readdirSync(root)).toEqual([])
    expect(readdirSync(outside).toSorted()).toEqual(['parent', 'secret'])
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('untouched')
  })
})

describe('a link', () => {
  it('in the place of a file is not followed', async () => {
    const { outside, root, folder } = await anExport()
    symlinkSync(join(outside, 'secret'), join(root, 'a.md'))
    symlinkSync(join(outside, 'new'), join(root, 'b.md'))
    expect(await folder.write('a.md', 0, 'evil')).toMatchObject({ ok: false })
    expect(await folder.write('b.md', 0, 'evil')).toMatchObject({ ok: false })
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('untouched')
    expect(existsSync(join(outside, 'new'))).toBe(false)
  })

  it('in the place of a folder is not followed', async () => {
    const { outside, root, folder } = await anExport()
    symlinkSync(outside, join(root, 'a'))
    expect(await folder.write('a/b.md', 0, 'evil')).toMatchObject({ ok: false })
    expect(await folder.write('c/b.md', 0, 'fine')).toMatchObject({ ok: true })
    rmSync(join(root, 'c'), { recursive: true })
    symlinkSync(outside, join(root, 'c'))
    expect(await folder.write('c/d.md', 0, 'evil')).toMatchObject({ ok: false })
    expect(readdirSync(outside).toSorted()).toEqual(['parent', 'secret'])
  })

  it('in the place of the whole folder is not followed', async () => {
    const { outside, root, folder } = await anExport()
    rmSync(root, { recursive: true })
    symlinkSync(outside, root)
    expect(await folder.write('a.md', 0, 'evil')).toMatchObject({ ok: false })
    await folder.cancel()
    expect(readdirSync(outside).toSorted()).toEqual(['parent', 'secret'])
  })

  it('with the name of the new folder is left alone', async () => {
    const outside = aFolder()
    const parent = join(outside, 'parent')
    mkdirSync(parent)
    symlinkSync(outside, join(parent, 'journal'))
    const begun = await beginFolder(parent, 'journal')
    expect(begun.ok && begun.value.name).toBe('journal-2')
  })
})

describe('a file', () => {
  it('is never written over', async () => {
    const { folder } = await anExport()
    await folder.write('a.md', 0, 'one')
    await folder.write('b.md', 0, 'two')
    expect(await folder.write('a.md', 0, 'three')).toMatchObject({ ok: false })
    expect(await folder.write('a.md', 1, 'three')).toMatchObject({ ok: false })
  })

  it('is for its owner alone', async () => {
    const { root, folder } = await anExport()
    await folder.write('a/b.md', 0, 'one')
    await folder.finish()
    expect(statSync(join(root, 'a/b.md')).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o700)
  })

  it('is one of so many and so large', async () => {
    const { folder } = await anExport({ files: 2, bytes: 10 })
    expect(await folder.write('a.md', 0, '12345678')).toMatchObject({ ok: true })
    expect(await folder.write('b.md', 0, '1')).toMatchObject({ ok: true })
    expect(await folder.write('c.md', 0, '')).toMatchObject({ error: { why: 'full' } })
    expect(await folder.write('b.md', 1, '12')).toMatchObject({ error: { why: 'full' } })
  })
})

describe('the folder', () => {
  it('goes when it is cancelled and stays when it is finished', async () => {
    const first = await anExport()
    await first.folder.write('a.md', 0, 'one')
    await first.folder.cancel()
    expect(readdirSync(first.parent)).toEqual([])
    const second = await anExport()
    await second.folder.write('a.md', 0, 'one')
    await second.folder.finish()
    await second.folder.cancel()
    expect(readdirSync(second.root)).toEqual(['a.md'])
    expect(await second.folder.write('b.md', 0, 'two')).toMatchObject({
      error: { why: 'cancelled' },
    })
  })

  it('says so when there is no place for it', async () => {
    const missing = await beginFolder(join(aFolder(), 'missing'), 'journal')
    expect(missing).toMatchObject({ error: { why: 'unreachable' } })
  })
})
