import { basename } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { StartPage } from '../../../src/main/start-page.ts'
import { bringToFront, createMainWindow, WEB_PREFERENCES } from '../../../src/main/window.ts'

const fake = vi.hoisted(() => ({
  options: [] as Record<string, unknown>[],
  calls: [] as string[],
  minimized: false,
  nativeTheme: { shouldUseDarkColors: false },
}))
vi.mock('electron', () => ({
  nativeTheme: fake.nativeTheme,
  BrowserWindow: class {
    constructor(options: Record<string, unknown>) {
      fake.options.push(options)
    }
    once = (_event: string, listener: () => void) => listener()
    loadURL = async (url: string) => fake.calls.push(`load ${url}`)
    isMinimized = () => fake.minimized
    restore = () => fake.calls.push('restore')
    show = () => fake.calls.push('show')
    focus = () => fake.calls.push('focus')
  },
}))

const page: StartPage = { url: 'app://cairn/', origin: 'app://cairn', development: false }

beforeEach(() => {
  fake.options.length = 0
  fake.calls.length = 0
})

describe('WEB_PREFERENCES', () => {
  it('spells every guard out', () => {
    const { preload, ...guards } = WEB_PREFERENCES
    expect(basename(preload)).toBe('index.cjs')
    expect(guards).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    })
  })
})

describe('createMainWindow', () => {
  it('opens the page in a window that remembers its place', () => {
    createMainWindow(page)
    expect(fake.options[0]).toMatchObject({
      width: 1280,
      height: 800,
      minWidth: 480,
      minHeight: 600,
      name: 'main',
      windowStatePersistence: true,
      webPreferences: WEB_PREFERENCES,
    })
    expect(fake.calls).toContain('load app://cairn/')
  })

  it('begins with the paper of the theme', () => {
    createMainWindow(page)
    fake.nativeTheme.shouldUseDarkColors = true
    createMainWindow(page)
    expect(fake.options.map(({ backgroundColor }) => backgroundColor)).toEqual([
      '#FBF8F3',
      '#151816',
    ])
  })
})

describe('bringToFront', () => {
  it('shows and focuses the window, from the task bar as well', () => {
    const window = createMainWindow(page)
    fake.calls.length = 0
    bringToFront(window)
    fake.minimized = true
    bringToFront(window)
    expect(fake.calls).toEqual(['show', 'focus', 'restore', 'show', 'focus'])
  })
})
