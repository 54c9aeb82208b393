import { describe, expect, it, vi } from 'vitest'
import { originOf } from '../../../src/main/origin.ts'
import { findStartPage } from '../../../src/main/start-page.ts'

const { app } = vi.hoisted(() => ({ app: { isPackaged: false } }))
vi.mock('electron', () => ({ app }))

const built = { url: 'app://cairn/', origin: 'app://cairn', development: false }

describe('findStartPage', () => {
  it('is the built page', () => {
    expect(findStartPage({})).toEqual(built)
  })

  it('is the page of the build tool while developing', () => {
    expect(findStartPage({ ELECTRON_RENDERER_URL: 'http://localhost:5173' })).toEqual({
      url: 'http://localhost:5173',
      origin: 'http://localhost:5173',
      development: true,
    })
  })

  it('is the built page once packaged, whatever the environment says', () => {
    app.isPackaged = true
    expect(findStartPage({ ELECTRON_RENDERER_URL: 'http://localhost:5173' })).toEqual(built)
    app.isPackaged = false
  })

  it.each([
    'https://evil.test/',
    'http://localhost.evil.test/',
    'http://localhost@evil.test/',
    'file:///a.html',
    'localhost:5173',
    '',
  ])('never leaves this machine for %j', (url) => {
    expect(findStartPage({ ELECTRON_RENDERER_URL: url })).toEqual(built)
  })
})

describe('originOf', () => {
  it.each([
    ['app://cairn/a#b', 'app://cairn'],
    ['app://cairn', 'app://cairn'],
    ['http://localhost:5173/a', 'http://localhost:5173'],
    ['app://cairn@evil.test/', null],
    ['app:///cairn', null],
    ['about:blank', null],
    ['cairn', null],
  ])('reads %s as %s', (address, origin) => {
    expect(originOf(address)).toBe(origin)
  })
})
