import { readSettings, type SettingsValues } from './settings-repository.ts'
import { useRead } from './use-read.ts'

/** The settings, defaults included; undefined while being read. */
export function useSettings(): SettingsValues | undefined {
  return useRead('settings', readSettings)
}
