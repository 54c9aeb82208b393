import { SECURE_ORIGIN, toAppAddress } from './addresses.mjs'
import { app } from './app.mjs'
import { startChromium } from './chromium-process.mjs'
import { openChannel } from './page-channel.mjs'
import { answerAddress } from './protocol.mjs'
import { clearStorageWith, isPermissionGranted, isRequestAllowed } from './session.mjs'

/** Every address that was asked for and not answered by the app. `leaked` ones only Chromium's flags stopped. */
export const requests = { refused: [], leaked: [] }

/** Chromium's names of permissions beside Electron's. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'background-sync': 'background-sync',
  'persistent-storage': 'persistent-storage',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'local-fonts': 'local-fonts',
}

const contentsOfPage = new Map()
let chromium = null
let unclaimed = null

/** Gives contents a page of Chromium, which is started for the first. */
export async function openPage(contents, size) {
  chromium ??= await start(size)
  const page = unclaimed ?? (await openOwnPage())
  unclaimed = null
  contentsOfPage.set(page, contents)
  // Chromium forgets settings of permissions with the session, so it stays.
  const session = await page.context().newCDPSession(page)
  await applyPermissions(session, contents)
  contents.printWith(async (options) => (await session.send('Page.printToPDF', options)).data)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await openChannel(await chromium.pipe.attach(targetInfo.targetId), contents)
  return page
}

export function controlEndpoint() {
  return chromium?.endpoint ?? null
}

let opening = 0
async function openOwnPage() {
  opening += 1
  try {
    return await chromium.context.newPage()
  } finally {
    opening -= 1
  }
}

async function start(size) {
  const started = await startChromium(size)
  started.browser.once('disconnected', () => app.quit())
  app.beforeExit(async () => {
    const session = await started.browser.newBrowserCDPSession().catch(() => null)
    // The connection ends with the browser, so this may never be answered.
    await session?.send('Browser.close').catch(() => {})
    await started.exited
  })
  await started.context.route(() => true, answerRequest)
  started.context.on('page', (page) => {
    if (opening === 0) void judgePopup(page)
  })
  unclaimed = started.context.pages()[0] ?? null
  return started
}

async function applyPermissions(session, contents) {
  clearStorageWith(async (names) => {
    const storageTypes = names.join(',')
    await session.send('Storage.clearDataForOrigin', { origin: SECURE_ORIGIN, storageTypes })
  })
  for (const [name, permission] of Object.entries(PERMISSIONS)) {
    const setting = isPermissionGranted(contents, permission, 'app://cairn') ? 'granted' : 'denied'
    const wanted = { permission: { name }, setting, origin: SECURE_ORIGIN }
    await session.send('Browser.setPermission', wanted)
  }
}

/** A window that a page opened by itself: the app is asked, and its no closes it. */
async function judgePopup(page) {
  const opener = contentsOfPage.get(await page.opener()) ?? [...contentsOfPage.values()][0]
  const answer = opener?.windowOpenHandler?.({ url: toAppAddress(page.url()) })
  if (answer?.action !== 'deny')
    throw new Error('The stand-in knows no windows but those the app makes')
  requests.refused.push(toAppAddress(page.url()))
  await page.close().catch(() => {})
}

/** The order is Electron's: may the frame go there, may the request leave, then the app's own handler. */
async function answerRequest(route) {
  const request = route.request()
  const url = toAppAddress(request.url())
  if (request.isNavigationRequest() && !mayNavigate(request, url)) {
    requests.refused.push(url)
    return route.abort('aborted')
  }
  if (!isRequestAllowed({ url, method: request.method(), resourceType: request.resourceType() })) {
    requests.refused.push(url)
    return route.abort('blockedbyclient')
  }
  const answer = await answerAddress(url, request.method())
  if (answer !== null) return route.fulfill(answer)
  requests.leaked.push(url)
  return route.abort('blockedbyclient')
}

function mayNavigate(request, url) {
  let frame
  try {
    frame = request.frame()
  } catch {
    // The first request of a window that a page opened: its frame is not known yet, and no such window stays.
    return false
  }
  return contentsOfPage.get(frame.page())?.mayNavigate(frame, url) ?? false
}
