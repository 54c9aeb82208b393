import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recoverFromCrash } from '../../../src/main/crash-recovery.ts'

const answer = vi.hoisted(() => ({ choice: 0, asked: 0 }))
vi.mock('electron', () => ({
  dialog: {
    showMessageBoxSync: () => {
      answer.asked += 1
      return answer.choice
    },
  },
}))

function aWindow() {
  const calls: string[] = []
  const webContents = Object.assign(new EventEmitter(), { reload: () => calls.push('reload') })
  const window = { webContents, isDestroyed: () => false, close: () => calls.push('close') }
  const clock = { now: 0 }
  const report = () => {
    calls.push('report')
    return 'reference-1'
  }
  recoverFromCrash(window as unknown as BrowserWindow, report, () => clock.now)
  const end = (reason: string) => webContents.emit('render-process-gone', {}, { reason })
  return { calls, clock, end }
}

beforeEach(() => {
  answer.choice = 0
  answer.asked = 0
})

describe('recoverFromCrash', () => {
  it('reports a crash and loads the page again', () => {
    const { calls, end } = aWindow()
    end('crashed')
    expect(calls).toEqual(['report', 'reload'])
    expect(answer.asked).toBe(0)
  })

  it('leaves a page that ended in order alone', () => {
    const { calls, end } = aWindow()
    end('clean-exit')
    expect(calls).toEqual([])
  })

  it.each([
    [0, 'reload'],
    [1, 'close'],
  ])('asks at the second crash within half a minute: answer %i', (choice, outcome) => {
    const { calls, clock, end } = aWindow()
    end('crashed')
    clock.now = 5_000
    answer.choice = choice
    end('oom')
    expect(calls).toEqual(['report', 'reload', 'report', outcome])
  })

  it('loads again without asking after a calm while', () => {
    const { calls, clock, end } = aWindow()
    end('crashed')
    clock.now = 31_000
    end('crashed')
    expect(calls.filter((call) => call === 'reload')).toHaveLength(2)
    expect(answer.asked).toBe(0)
  })
})
