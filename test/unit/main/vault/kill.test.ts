import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { emptyLedger, openBook } from '#shared/vault/ledger-book.ts'
import { sha256 } from '../../../../src/main/vault/format/row-tally.ts'
import { aChangeOf, openAt } from './kill-entry.ts'
import { aFolder, DATABASE } from './vault-world.ts'

const CHILD = fileURLToPath(new URL('appending-child.mjs', import.meta.url))
const ENTRY = fileURLToPath(new URL('kill-entry.ts', import.meta.url))

const KILLS = 12
const BATCH = 7

/** Changes that are there before the first kill. */
const FIRST = 2100

/** The vault as one file, which the process to be killed starts in no time. */
async function buildVault(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'vault.mjs', codeSplitting: false } },
    },
  })
  return join(folder, 'vault.mjs')
}

/** Waits for its number, so that starting a process costs no time between two kills. */
function startChild(words: readonly string[]): ChildProcessByStdio<Writable, Readable, null> {
  return spawn(process.execPath, [CHILD, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** Appends until it is killed, some time after the first answer; the number of the last batch that it told as kept. */
function runAndKill(child: ReturnType<typeof startChild>, start: number): Promise<number> {
  let said = ''
  let isCounting = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (isCounting) return
    isCounting = true
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 30)
  })
  child.stdin.write(`${start}\n`)
  return new Promise((settle) => {
    child.once('close', () => {
      const lines = said.slice(0, said.lastIndexOf('\n')).split('\n')
      settle(Number(lines.at(-1)))
    })
  })
}

it('loses no change that was told as kept over 50 kills at random points', async () => {
  const folder = aFolder()
  const vaultFolder = join(folder, 'vault')
  const words = [await buildVault(join(folder, 'built')), vaultFolder]
  const children = [startChild(words), startChild(words)]
  const before = Array.from({ length: FIRST }, (_item, index) => aChangeOf(index + 1))
  expect(await openAt(vaultFolder).append(DATABASE, before)).toMatchObject({ ok: true })
  let kept = FIRST / BATCH
  let lost = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const child = children.shift() as ReturnType<typeof startChild>
    const acknowledged = await runAndKill(child, kept + 1)
    children.push(startChild(words))
    const { ledger } = await openAt(vaultFolder).state()
    const number = ledger?.changeNumber ?? 0
    lost += Math.max(0, acknowledged * BATCH - number)
    kept = Math.floor(number / BATCH)
  }
  for (const child of children) child.kill('SIGKILL')
  const vault = openAt(vaultFolder)
  const { ledger } = await vault.state()
  const book = openBook(emptyLedger(DATABASE), sha256)
  for (let number = 1; number <= (ledger?.changeNumber ?? 0); number++) {
    book.apply(aChangeOf(number))
  }
  expect({ lost, ledger }).toEqual({ lost: 0, ledger: book.ledger })
  expect(await vault.rebuild()).toMatchObject({ ok: true })
  process.stdout.write(`${KILLS} kills over ${ledger?.changeNumber} changes: ${lost} lost\n`)
  // Seconds on a machine of its own; starting a hundred processes can take minutes on a busy one.
}, 240_000)
