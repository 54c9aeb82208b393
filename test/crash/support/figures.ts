import { spawnSync } from 'node:child_process'
import { installedElectron, whyNoWindow } from '../../../tools/electron-runtime.mjs'
import { ensureChromium } from '../../support/chromium.mjs'
import { findOriginFolder } from '../../support/rig/level-db.ts'

/** Prints one block of figures with what they were measured on: a figure without its runtime says nothing. */
export function printFigures(
  title: string,
  facts: Readonly<Record<string, string | number>>,
  { profile, isDesktop }: { readonly profile: string; readonly isDesktop: boolean },
): void {
  const backend = findOriginFolder(profile)?.backend ?? 'no storage left'
  const lines = [
    ['runtime', isDesktop ? desktopRuntime() : chromiumVersion()],
    ['storage', backend],
    ...Object.entries(facts),
  ].map(([name, value]) => `    ${String(name).padEnd(46)}${value}`)
  process.stdout.write(`\n  ${title}\n${lines.join('\n')}\n`)
}

function desktopRuntime(): string {
  const hasElectron = installedElectron() !== null && whyNoWindow() === null
  return hasElectron ? 'Electron' : `stand-in for Electron on ${chromiumVersion()}`
}

function chromiumVersion(): string {
  const { stdout } = spawnSync(ensureChromium(), ['--version'], { encoding: 'utf8' })
  return stdout.trim().replace(/ built on.*$/, '')
}
