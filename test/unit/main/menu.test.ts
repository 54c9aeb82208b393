import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../../src/main/menu.ts'

vi.mock('electron', () => ({ Menu: {} }))

function roles(platform: NodeJS.Platform, development = false): unknown[] {
  return menuTemplate(platform, development, () => {}).flatMap(({ role, submenu }) => [
    role,
    ...(Array.isArray(submenu) ? submenu.map((item) => item.role) : []),
  ])
}

describe('menuTemplate', () => {
  it.each(['linux', 'win32'] as const)('has the five menus on %s', (platform) => {
    expect(menuTemplate(platform, false, () => {}).map(({ label }) => label)).toEqual([
      'File',
      'Edit',
      'View',
      'Window',
      'Help',
    ])
  })

  it('begins with the menu of the app on macOS', () => {
    expect(menuTemplate('darwin', false, () => {})[0]).toEqual({ role: 'appMenu' })
  })

  it('can quit, edit and zoom', () => {
    expect(roles('linux')).toEqual(
      expect.arrayContaining([
        'quit',
        'undo',
        'redo',
        'copy',
        'paste',
        'zoomIn',
        'zoomOut',
        'resetZoom',
      ]),
    )
  })

  it('offers the developer tools only while developing', () => {
    expect(roles('linux')).not.toContain('toggleDevTools')
    expect(roles('linux', true)).toContain('toggleDevTools')
  })

  it('never reloads past the cache', () => {
    expect(roles('darwin', true)).not.toContain('forceReload')
  })
})
