import type { Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { denyNetwork, isLocalRequest } from '../../../src/main/network.ts'
import { denyPermissions } from '../../../src/main/permissions.ts'
import type { StartPage } from '../../../src/main/start-page.ts'

const built: StartPage = { url: 'app://cairn/', origin: 'app://cairn', development: false }
const served: StartPage = {
  url: 'http://localhost:5173',
  origin: 'http://localhost:5173',
  development: true,
}

function fakeSession() {
  return {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerDictionaryDownloadURL: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  }
}

const PERMISSIONS = [
  'ar',
  'background-sync',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'media',
  'midi',
  'notifications',
  'openExternal',
  'persistent-storage',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
]

describe('denyPermissions', () => {
  it.each(PERMISSIONS)('says no to %s, asked for or looked up', (permission) => {
    const session = fakeSession()
    denyPermissions(session as unknown as Session)
    const answer = vi.fn()
    session.setPermissionRequestHandler.mock.calls[0]?.[0]({}, permission, answer, {})
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]({}, permission, '', {})).toBe(false)
  })

  it('gives the page no device', () => {
    const session = fakeSession()
    denyPermissions(session as unknown as Session)
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({ deviceType: 'usb' })).toBe(false)
  })
})

describe('isLocalRequest', () => {
  it.each(['app://cairn/', 'app://cairn/assets/a.js', 'blob:app://cairn/1', 'data:image/png,'])(
    'lets %s through',
    (url) => {
      expect(isLocalRequest(built, url)).toBe(true)
    },
  )

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/a.js',
    'chrome-extension://a/b.js',
    'not an address',
  ])('refuses %s', (url) => {
    expect(isLocalRequest(built, url)).toBe(false)
  })

  it('lets the build tool and the developer tools through while developing, nothing else', () => {
    expect(isLocalRequest(served, 'http://localhost:5173/app.tsx')).toBe(true)
    expect(isLocalRequest(served, 'ws://localhost:5173/')).toBe(true)
    expect(isLocalRequest(served, 'devtools://devtools/bundled/a.js')).toBe(true)
    expect(isLocalRequest(served, 'http://localhost:9999/')).toBe(false)
    expect(isLocalRequest(served, 'https://example.com/')).toBe(false)
  })
})

describe('denyNetwork', () => {
  it('cancels what would leave the app', () => {
    const session = fakeSession()
    denyNetwork(session as unknown as Session, built)
    const answer = vi.fn()
    const listener = session.webRequest.onBeforeRequest.mock.calls[0]?.[0]
    listener({ url: 'https://example.com/' }, answer)
    listener({ url: 'app://cairn/' }, answer)
    expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]])
  })

  it('keeps the spell checker off and its dictionaries out of the network', () => {
    const session = fakeSession()
    denyNetwork(session as unknown as Session, built)
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false)
    const [[url]] = session.setSpellCheckerDictionaryDownloadURL.mock.calls as [[string]]
    expect(url).not.toMatch(/^https?:/)
  })
})
