import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Builds the page `support/<name>-page.ts` of a benchmark, workers included, with `page.js` as its entry.
 * @param {string} name
 * @returns {Promise<string>} the folder that holds it
 */
export async function buildPage(name) {
  const output = fileURLToPath(new URL(`../../../out/bench/${name}`, import.meta.url))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir: output,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL(`./${name}-page.ts`, import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  })
  return output
}
