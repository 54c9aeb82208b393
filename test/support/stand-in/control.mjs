// The line between the stand-in and the test that started it: asks by message, answers by message.
import { app } from './app.mjs'
import { BrowserWindow } from './browser-window.mjs'
import {
  pickFromTray,
  pressNotification,
  pressShortcut,
  shownNotifications,
} from './desktop-parts.mjs'
import { answerNextDialog, shownDialogs } from './dialog.mjs'
import { invokeMain } from './ipc-main.mjs'
import { controlEndpoint, requests } from './pages.mjs'
import { powerMonitor } from './power-monitor.mjs'
import { openedLinks, shownItems } from './shell.mjs'

const answers = {
  /** Closes the window as a person would. */
  close: () => BrowserWindow.getAllWindows()[0]?.close(),
  requests: () => requests,
  focusCount: () => BrowserWindow.getAllWindows()[0]?.focusCount ?? 0,
  /** An IPC event that no honest page can send: another origin, a sub-frame, a frame that is gone. */
  invoke: ({ channel, request, senderFrame }) =>
    invokeMain(
      channel,
      { type: 'frame', sender: BrowserWindow.getAllWindows()[0]?.webContents, senderFrame },
      [request],
    ),
  /** What the person will pick in the next dialog: `{ filePath }`, `{ filePaths }` or `{ canceled: true }`. */
  'answer-dialog': (answer) => answerNextDialog(answer),
  /** The dialogs shown so far, each with its kind and options. */
  dialogs: () => shownDialogs,
  /** Paths shown in the system's file manager so far. */
  'shown-items': () => shownItems,
  /** Addresses handed to the system's browser so far. */
  'opened-links': () => openedLinks,
  /** Plays keys that are pressed while another program is in front. */
  'press-shortcut': (keys) => pressShortcut(keys),
  'pick-from-tray': (label) => pickFromTray(label),
  notifications: () => shownNotifications(),
  'press-notification': () => pressNotification(),
  /** Plays what the system tells of itself: `suspend`, `resume`, `lock-screen`, `unlock-screen`, `shutdown`. */
  'emit-power': (event) => powerMonitor.emit(event),
}

app.once('stand-in-loaded', () => {
  const endpoint = controlEndpoint()
  if (process.send) process.send({ loaded: endpoint })
  else process.stderr.write(`Stand-in, no Electron. Chromium listens at ${endpoint}\n`)
})

process.on('SIGTERM', () => app.quit())

if (process.send) {
  // Without its test nobody would end it.
  process.once('disconnect', () => app.quit())
  process.on('message', async ({ id, ask, about }) => {
    process.send({ id, answer: await answers[ask](about) })
  })
}
