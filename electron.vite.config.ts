import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { PAGE_CHUNK, PAGE_PRELOAD } from './tools/page-chunk.mjs'

// Only `electron` and Node's own modules stay imports: whatever else a process needs is in its one file, so that
// no module folder has to be shipped and a sandboxed preload can load.
const oneFile = { codeSplitting: false } as const

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      // The stand-in of the desktop specs runs this same bundle on the oldest Node that is supported.
      target: 'node20',
      rolldownOptions: {
        input: { index: 'src/main/index.ts' },
        output: { format: 'es', entryFileNames: '[name].js', ...oneFile },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload has to be CommonJS; the name says so because this package is a module.
        output: { format: 'cjs', entryFileNames: '[name].cjs', ...oneFile },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      minify: true,
      modulePreload: PAGE_PRELOAD,
      // The content security policy takes no font from a data URL.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: 'src/renderer/index.html' },
        output: { codeSplitting: PAGE_CHUNK },
      },
    },
  },
})
