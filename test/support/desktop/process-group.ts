import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Ends every process of a group at once, as a crash would. Nothing happens where none is left. */
export function killGroup(leader: number | undefined): void {
  signalGroup(leader, 'SIGKILL')
}

/** Stops a group where it stands, for as long as its disk is copied. */
export function freezeGroup(leader: number | undefined): void {
  signalGroup(leader, 'SIGSTOP')
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** A profile can be opened again only when the processes of a killed browser are gone too. */
export async function groupIsGone(leader: number | undefined): Promise<void> {
  for (let attempt = 0; attempt < 400 && leader !== undefined; attempt++) {
    if (!isAlive(leader)) return
    await wait(25)
  }
}

function isAlive(leader: number): boolean {
  try {
    process.kill(-leader, 0)
  } catch {
    return false
  }
  // Ended processes that nobody has asked about yet still answer, yet hold nothing any more.
  return existsSync('/proc/self/stat')
    ? readdirSync('/proc').some((pid) => runs(pid, leader))
    : true
}

function runs(pid: string, leader: number): boolean {
  if (!/^\d+$/.test(pid)) return false
  try {
    // After the name in brackets: state, parent, group.
    const [state, , group] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return Number(group) === leader && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}
