import { defineConfig, type Plugin } from 'vite'

const SHEBANG = '#!/usr/bin/env node\n'

function executable(): Plugin {
  return {
    name: 'cairn:executable',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry && !file.code.startsWith('#!')) {
          file.code = SHEBANG + file.code
        }
      }
    },
  }
}

export default defineConfig({
  plugins: [executable()],
  publicDir: false,
  // One file that runs wherever Node does, without an installation.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/index.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
  },
})
