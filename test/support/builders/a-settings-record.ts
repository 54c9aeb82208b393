import { defaultSettings, type Settings } from '#shared/records/settings.ts'
import { recordBase } from './record.ts'

/** A settings record with the defaults. */
export function aSettingsRecord(overrides: Partial<Settings> = {}): Settings {
  return { ...recordBase(), ...defaultSettings, ...overrides }
}
