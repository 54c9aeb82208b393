import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dispatch } from '#shared/contract/dispatch.ts'
import { startDesktop } from '../../../src/main/desktop-handlers.ts'
import { nameForNotifications } from '../../../src/main/notifications.ts'

interface FakeNotification {
  readonly options: { readonly title: string; readonly body: string }
  readonly listeners: Map<string, () => void>
}

const fake = vi.hoisted(() => ({
  canNotify: true,
  hasTray: true,
  givesShortcut: true as boolean | 'throws',
  pressShortcut: () => {},
  menu: [] as { label?: string; click?: () => void }[],
  shown: [] as FakeNotification[],
  hasBrowser: true,
  opened: [] as string[],
  names: [] as string[],
}))
vi.mock('electron', () => ({
  app: { once: () => {}, quit: () => {}, setAppUserModelId: (id: string) => fake.names.push(id) },
  globalShortcut: {
    register(_keys: string, onPress: () => void) {
      if (fake.givesShortcut === 'throws') throw new Error('no session bus')
      fake.pressShortcut = onPress
      return fake.givesShortcut
    },
    unregisterAll: () => {},
  },
  Menu: {
    buildFromTemplate(template: typeof fake.menu) {
      fake.menu = template
      return template
    },
  },
  nativeImage: { createFromDataURL: (address: string) => address },
  Notification: class {
    static isSupported = () => fake.canNotify
    listeners = new Map<string, () => void>()
    readonly options: FakeNotification['options']
    constructor(options: FakeNotification['options']) {
      this.options = options
    }
    on = (event: string, listener: () => void) => this.listeners.set(event, listener)
    show = () => fake.shown.push(this)
  },
  shell: {
    async openExternal(address: string) {
      if (!fake.hasBrowser) throw new Error('no program for it')
      fake.opened.push(address)
    },
  },
  Tray: class {
    constructor() {
      if (!fake.hasTray) throw new Error('no tray here')
    }
    setToolTip = () => {}
    setContextMenu = () => {}
    on = () => {}
  },
}))

const showWindow = vi.fn()
beforeEach(() => {
  Object.assign(fake, { canNotify: true, hasTray: true, givesShortcut: true, shown: [], menu: [] })
  Object.assign(fake, { hasBrowser: true, opened: [], names: [] })
  showWindow.mockClear()
})

const start = () => startDesktop(showWindow)
const describeOf = ({ handlers }: ReturnType<typeof start>) => handlers['desktop/describe']({})
const waitIn = ({ handlers }: ReturnType<typeof start>) => handlers['desktop/when-asked']({})

describe('what the desktop gives', () => {
  it('is told as it is', async () => {
    expect(await describeOf(start())).toEqual({
      ok: true,
      value: {
        globalShortcut: 'CommandOrControl+Shift+Space',
        hasTray: true,
        canNotify: true,
      },
    })
  })

  it.each([false, 'throws'] as const)(
    'may be nothing, and the app starts',
    async (givesShortcut) => {
      Object.assign(fake, { canNotify: false, hasTray: false, givesShortcut })
      const door = start()
      const nothing = { globalShortcut: null, hasTray: false, canNotify: false }
      expect(await describeOf(door)).toEqual({ ok: true, value: nothing })
      const asked = door.handlers['desktop/notify']({ kind: 'action', count: 1 })
      expect(await asked).toEqual({ ok: true, value: { isShown: false } })
    },
  )
})

describe('the name for notifications', () => {
  it('is the program’s path on Windows, and none elsewhere', () => {
    nameForNotifications('linux')
    expect(fake.names).toEqual([])
    nameForNotifications('win32')
    expect(fake.names).toEqual([process.execPath])
  })
})

describe('capturing from outside', () => {
  it('brings the window to the front and asks the page that waits', async () => {
    const door = start()
    const waiting = waitIn(door)
    fake.pressShortcut()
    expect(showWindow).toHaveBeenCalledTimes(1)
    expect(await waiting).toEqual({ ok: true, value: { kind: 'capture' } })
  })

  it('is kept for a page that is still loading', async () => {
    const door = start()
    void waitIn(door)
    door.forgetWaiter()
    fake.menu.find(({ label }) => label === 'Quick capture')?.click?.()
    expect(await waitIn(door)).toEqual({ ok: true, value: { kind: 'capture' } })
  })

  it('lets one call wait at a time', async () => {
    const door = start()
    const former = waitIn(door)
    void waitIn(door)
    expect(await former).toEqual({ ok: true, value: { kind: 'nothing' } })
  })
})

describe('a reminder', () => {
  it.each([
    ['session-today', 1, 'A session is today'],
    ['session-tomorrow', 2, '2 sessions are tomorrow'],
    ['action', 3, '3 actions are due'],
    ['review', 1, 'It is time for your weekly review'],
  ] as const)('of %s says no more than its kind and number', (kind, count, body) => {
    void start().handlers['desktop/notify']({ kind, count })
    expect(fake.shown.map(({ options }) => options)).toEqual([{ title: 'Cairn', body }])
  })

  it('brings the window to its room when it is pressed', async () => {
    const door = start()
    const waiting = waitIn(door)
    void door.handlers['desktop/notify']({ kind: 'action', count: 1 })
    fake.shown[0]?.listeners.get('click')?.()
    expect(showWindow).toHaveBeenCalledTimes(1)
    expect(await waiting).toEqual({
      ok: true,
      value: { kind: 'open-reminder', reminder: 'action' },
    })
  })
})

describe('a link out of the app', () => {
  const press = (address: unknown) =>
    dispatch(start().handlers, 'desktop/open-link', { address }, () => 'ref-1')

  it.each([
    ['https://example.org/page?a=1#b', 'https://example.org/page?a=1#b'],
    ['HTTP://example.org', 'http://example.org/'],
    ['mailto:rosa@example.org', 'mailto:rosa@example.org'],
  ])('is handed to the system: %s', async (address, handed) => {
    expect(await press(address)).toEqual({ ok: true, value: { isOpened: true } })
    expect(fake.opened).toEqual([handed])
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'cairn:vault/erase',
    'app://cairn/index.html',
    'data:text/html,words',
    'ms-settings:about',
    'https://example.org/a page',
    ' https://example.org',
    'https://example.org\n',
    'example.org',
    '',
    `https://example.org/${'x'.repeat(3000)}`,
    7,
    null,
  ])('is refused at the door: %j', async (address) => {
    expect(await press(address)).toMatchObject({ ok: false, error: { type: 'InvalidValue' } })
    expect(fake.opened).toEqual([])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://[', ''])(
    'is refused behind the door as well: %j',
    async (address) => {
      const answer = await start().handlers['desktop/open-link']({ address })
      expect(answer).toEqual({ ok: true, value: { isOpened: false } })
      expect(fake.opened).toEqual([])
    },
  )

  it('says so where the system has no program for it', async () => {
    fake.hasBrowser = false
    expect(await press('https://example.org/')).toEqual({ ok: true, value: { isOpened: false } })
  })
})
