import { describe, expect, it } from 'vitest'
import { whyNoWindow } from '../../../tools/electron-runtime.mjs'

const user = { platform: 'linux', isRoot: false } as const

describe('whyNoWindow', () => {
  it('opens a window for a person with a display', () => {
    expect(whyNoWindow({ ...user, env: { DISPLAY: ':0' } })).toBeNull()
    expect(whyNoWindow({ ...user, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeNull()
  })

  it('says that a display is missing', () => {
    expect(whyNoWindow({ ...user, env: {} })).toMatch(/no display/)
  })

  it('says that Electron does not run as root', () => {
    expect(whyNoWindow({ platform: 'linux', isRoot: true, env: { DISPLAY: ':0' } })).toMatch(/root/)
  })

  it('asks nothing of the environment on other systems', () => {
    expect(whyNoWindow({ platform: 'darwin', isRoot: true, env: {} })).toBeNull()
  })
})
