import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFiles } from '../../../../src/main/vault/files.ts'
import { createUnfinishedBackups } from '../../../../src/main/vault/unfinished-backups.ts'
import { aFolder } from './vault-world.ts'

const LEFT = 'mine.cairn.0123456789abcdef.tmp'

/** A folder of the person's, and the notes of one run after another. */
function aPlace() {
  const own = aFolder()
  const note = join(own, 'note')
  const folder = join(own, 'documents')
  mkdirSync(folder)
  const write = (name: string) => writeFileSync(join(folder, name), 'part of a backup')
  const startAnew = () => createUnfinishedBackups(note, createFiles())
  return { own, folder, write, startAnew, names: () => readdirSync(folder).sort() }
}

describe('a backup that a kill left unfinished', () => {
  it('is removed at the next start, and nothing beside it is', async () => {
    const { own, folder, write, startAnew, names } = aPlace()
    const others = ['mine.cairn', 'mine.cairn.fedcba9876543210.tmp', `x${LEFT}`, `${LEFT}.txt`]
    for (const name of others) write(name)
    await startAnew().begin(join(folder, LEFT))
    write(LEFT)
    write(`${LEFT}.00112233aabbccdd.tmp`)
    await startAnew().clear()
    expect(names()).toEqual(others.sort())
    expect(readdirSync(own)).toEqual(['documents'])
  })

  it('is looked for again where its folder is not there', async () => {
    const { own, folder, write, startAnew, names } = aPlace()
    await startAnew().begin(join(folder, LEFT))
    write(LEFT)
    renameSync(folder, join(own, 'away'))
    await startAnew().clear()
    renameSync(join(own, 'away'), folder)
    expect(names()).toEqual([LEFT])
    await startAnew().clear()
    expect(names()).toEqual([])
  })

  it('is forgotten once it was finished', async () => {
    const { own, folder, write, startAnew, names } = aPlace()
    const run = startAnew()
    await run.begin(join(folder, LEFT))
    await run.end(join(folder, LEFT))
    write(LEFT)
    await startAnew().clear()
    expect(names()).toEqual([LEFT])
    expect(readdirSync(own)).toEqual(['documents'])
  })

  it('is none of any other name, whatever the note says', async () => {
    const { own, folder, write, startAnew, names } = aPlace()
    write('letter.txt')
    for (const text of [JSON.stringify([join(folder, 'letter.txt')]), '{"a":1}', 'no JSON']) {
      writeFileSync(join(own, 'note'), text)
      await startAnew().clear()
    }
    expect(names()).toEqual(['letter.txt'])
  })
})
