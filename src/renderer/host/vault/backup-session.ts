import { ok } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import { scryptSchema } from '#shared/vault/backup-header.ts'
import { recordCounts } from '#shared/vault/ledger-book.ts'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { textToLines, workIn } from '#shared/vault/work-in.ts'
import type { BackupCallName, BackupCalls } from './backup-message.ts'
import { failed } from './failure.ts'
import { createFileKey, derivePassphraseKey, freshDerivation, unwrapFileKey } from './file-key.ts'
import { createPacker, type FileKey, type Packer, type PackFacts } from './pack.ts'
import { linesToPieces } from './text-pieces.ts'
import { type HeaderLine, openBody, readHeaderLine, readText, wrongPassphrase } from './unpack.ts'

type Answers = {
  readonly [Name in BackupCallName]: (
    ask: BackupCalls[Name]['ask'],
  ) => Promise<BackupCalls[Name]['reply']>
}

/** One copy on its way in or out. Knows no worker, so that it also runs in a test. */
export function createBackupSession(onDerived: (share: number) => void): Answers {
  let packer: Packer | null = null
  let fileKey: FileKey | null = null
  let opened: { readonly file: Blob; readonly line: HeaderLine } | null = null
  let text: AsyncIterator<string> | null = null

  async function makeFileKey(passphrase: string, cost: number | undefined): Promise<FileKey> {
    const derivation = freshDerivation(cost)
    const key = await derivePassphraseKey(passphrase, derivation, onDerived)
    return createFileKey(key, derivation)
  }

  async function keyFor({ header }: HeaderLine, passphrase: string): Promise<CryptoKey | null> {
    const { encryption } = header
    if (encryption === null || !parseWith(scryptSchema, encryption.key.derivation).ok) return null
    const key = await derivePassphraseKey(passphrase, encryption.key.derivation, onDerived)
    return unwrapFileKey(encryption, key)
  }

  return {
    async pack({ facts, passphrase, cost }: BackupCalls['pack']['ask']) {
      fileKey = passphrase === null ? null : await makeFileKey(passphrase, cost)
      packer = createPacker(facts satisfies PackFacts, fileKey)
      return ok(null)
    },
    async text(piece) {
      await expected(packer).write(piece)
      return ok(null)
    },
    finish: () => expected(packer).finish(),
    async check(file) {
      const line = await readHeaderLine(file)
      if (!line.ok) return line
      const body = await openBody(file, line.value, fileKey?.key ?? null)
      return body.ok ? ok(null) : failed('damaged', 'What was written could not be read back.')
    },
    async open(file) {
      const line = await readHeaderLine(file)
      if (!line.ok) return line
      opened = { file, line: line.value }
      return ok(line.value.header)
    },
    async unlock(passphrase): Promise<VaultResult<null>> {
      const { file, line } = expected(opened)
      const isSealed = line.header.encryption !== null
      if (isSealed && passphrase === null) {
        return failed('locked', 'This copy needs its passphrase first.')
      }
      const key = passphrase === null ? null : await keyFor(line, passphrase)
      if (isSealed && key === null) return wrongPassphrase()
      const body = await openBody(file, line, key)
      if (!body.ok) return body
      text = readText(body.value)[Symbol.asyncIterator]()
      return ok(null)
    },
    async rebuild({ base, changes, facts }) {
      let lines: AsyncIterable<string> | null = null
      if (base !== null) {
        const line = await readHeaderLine(base)
        if (!line.ok) return line
        const body = await openBody(base, line.value, null)
        if (!body.ok) return body
        lines = textToLines(readText(body.value))
      }
      const { databaseId, changeNumber } = facts.subject
      const rows = recordCounts(facts.subject.counts)
      const rebuilding = createPacker(facts, null)
      const built = workIn(lines, changes, { databaseId, changeNumber, rows })
      for await (const { text: piece } of linesToPieces(built)) await rebuilding.write(piece)
      const packed = await rebuilding.finish()
      if (!packed.ok) return packed
      const { header, file } = packed.value
      const bodyStart = file.size - header.body.bytes
      text = readText(file.slice(bodyStart))[Symbol.asyncIterator]()
      return ok(header)
    },
    async next() {
      const reading = expected(text)
      let piece = ''
      while (piece.length < PIECE_CHARACTERS) {
        const next = await reading.next()
        if (next.done === true) break
        piece += next.value
      }
      return ok(piece === '' ? null : piece)
    },
  }
}

/** Asked out of order is a defect of the page. */
function expected<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a backup was asked for out of order')
  return value
}
