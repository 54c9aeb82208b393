import * as z from 'zod/mini'
import { defaultSettings, type Settings, settingsFields } from '#shared/records/settings.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'

/** The settings themselves, without the record around them. */
export type SettingsValues = Pick<Settings, keyof typeof settingsFields>

const patchSchema = z.partial(z.strictObject(settingsFields))

/** The person's settings; the defaults where nothing was changed yet. */
export async function readSettings(database: CairnDatabase): Promise<SettingsValues> {
  const { theme, dimensionWeights, leniencyDiscount, journal, reminders } =
    (await database.settings.toCollection().first()) ?? defaultSettings
  return { theme, dimensionWeights, leniencyDiscount, journal, reminders }
}

/** Stores the given settings and leaves the others as they are. */
export function saveSettings(
  database: CairnDatabase,
  patch: Partial<SettingsValues>,
): Promise<Result<Settings, CommitError>> {
  const command = { command: 'settings/save', label: 'Change settings', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch)
    const current = await database.settings.toCollection().first()
    return recorder.put('settings', {
      ...(current ?? { ...recorder.fresh(), ...defaultSettings }),
      ...fields,
    } as Settings)
  })
}
