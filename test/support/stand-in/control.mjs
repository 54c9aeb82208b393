// The line between the stand-in and the test that started it: asks by message, answers by message.
import { app } from './app.mjs'
import { BrowserWindow } from './browser-window.mjs'
import { invokeMain } from './ipc-main.mjs'
import { controlEndpoint, requests } from './pages.mjs'

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
