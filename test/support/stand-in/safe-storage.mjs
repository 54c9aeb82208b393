import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { app } from './app.mjs'

/** The keyring that is played: a name that Electron knows. Without one, what a bare Linux session has. */
const BACKEND = process.env.CAIRN_STAND_IN_KEYRING ?? 'basic_text'

/** Each keyring has a key of its own, the same at every launch; one cannot open what another kept. */
const key = createHash('sha256').update(`stand-in keyring ${BACKEND}`).digest()

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => app.isReady(),
  getSelectedStorageBackend: () => (app.isReady() ? BACKEND : 'unknown'),
  async encryptStringAsync(text) {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const sealed = [cipher.update(text, 'utf8'), cipher.final()]
    return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed])
  },
  async decryptStringAsync(sealed) {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
    return { result: text.toString('utf8'), shouldReEncrypt: false }
  },
}
