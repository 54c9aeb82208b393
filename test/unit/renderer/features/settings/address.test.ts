import { describe, expect, it } from 'vitest'
import {
  pageHref,
  parseAddress,
  SETTINGS_PAGES,
} from '../../../../../src/renderer/features/settings/address.ts'

describe('an address in the settings', () => {
  it('is the overview without a page', () => {
    expect(parseAddress('/settings')).toBeNull()
    expect(parseAddress('/settings/')).toBeNull()
    expect(parseAddress('/settings?from=palette')).toBeNull()
  })

  it('names each page, and its link leads back to it', () => {
    for (const page of SETTINGS_PAGES) {
      expect(parseAddress(pageHref(page).slice(1))).toBe(page)
    }
  })

  it.each(['/settings/nowhere', '/settings/backups/old', '/settings/constructor', '/profile'])(
    '%s leads nowhere',
    (location) => {
      expect(parseAddress(location)).toBeUndefined()
    },
  )
})
