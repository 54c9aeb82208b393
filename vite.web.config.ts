import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './src/shared/security-headers.ts'
import { PAGE_CHUNK, PAGE_PRELOAD } from './tools/page-chunk.mjs'
import { guardRequest } from './tools/web-guard.mjs'

/** Browsers heed this directive in a header only and complain about it in a page. */
const HEADER_ONLY = 'frame-ancestors'

const META_POLICY = CONTENT_SECURITY_POLICY.split('; ')
  .filter((directive) => !directive.startsWith(HEADER_ONLY))
  .join('; ')

/** Writes the policy into the page too, so that it holds where the files are served by somebody else's server. */
function policyInPage(): Plugin {
  return {
    name: 'cairn:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Runs before Vite's own middleware, so that refusals and missing files carry the headers as well. */
function guardEveryRequest(): Plugin {
  return {
    name: 'cairn:guard-every-request',
    configurePreviewServer(server) {
      const { port } = server.config.preview
      server.middlewares.use((request, response, next) => {
        if (guardRequest({ request, response, port, headers: SECURITY_HEADERS })) next()
      })
    },
  }
}

export default defineConfig({
  root: 'src/renderer',
  base: './',
  // Rooms are addressed behind the hash, so an unknown path is a missing file and not the application.
  appType: 'mpa',
  plugins: [react(), policyInPage(), guardEveryRequest()],
  worker: { format: 'es' },
  build: {
    outDir: '../../out/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: PAGE_PRELOAD,
    // Data URLs would need an exception in the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: PAGE_CHUNK } },
  },
  preview: {
    host: '127.0.0.1',
    strictPort: true,
    cors: false,
    // The guard above compares the host exactly; Vite's own list would answer without our headers.
    allowedHosts: true,
  },
})
