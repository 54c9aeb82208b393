import * as z from 'zod/mini'
import { linkAddressSchema } from '../records/evidence.ts'

/** What a reminder is about. Its words are made by the host out of kind and number alone: no name ever leaves the window. */
export const REMINDER_KINDS = ['session-tomorrow', 'session-today', 'action', 'review'] as const
export const reminderKindSchema = z.enum(REMINDER_KINDS)
export type ReminderKind = z.output<typeof reminderKindSchema>

/** What the system asked of the window: by the tray or the shortcut, or by a press on a reminder. */
export const desktopRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('capture') }),
  z.strictObject({ kind: z.literal('open-reminder'), reminder: reminderKindSchema }),
  /** Another call waits by now. */
  z.strictObject({ kind: z.literal('nothing') }),
])
export type DesktopRequest = z.output<typeof desktopRequestSchema>

const nothing = z.strictObject({})

/** What only a desktop can do beside the vault: the web host answers that it is not available. */
export const desktopCalls = {
  'desktop/describe': {
    request: nothing,
    reply: z.strictObject({
      /** The key that captures from any program; null where the system did not give it. */
      globalShortcut: z.nullable(z.string()),
      hasTray: z.boolean(),
      canNotify: z.boolean(),
    }),
  },
  /** Shows a reminder outside the window. */
  'desktop/notify': {
    request: z.strictObject({
      kind: reminderKindSchema,
      count: z.int().check(z.minimum(1), z.maximum(1000)),
    }),
    reply: z.strictObject({ isShown: z.boolean() }),
  },
  /** Answers when the system asks something of the window. One call waits at a time. */
  'desktop/when-asked': { request: nothing, reply: desktopRequestSchema },
  /** Hands a link that the person pressed to the system's own browser or mail program. Cairn itself fetches nothing. */
  'desktop/open-link': {
    request: z.strictObject({ address: linkAddressSchema }),
    /** False where the system has no program for it. */
    reply: z.strictObject({ isOpened: z.boolean() }),
  },
} as const
