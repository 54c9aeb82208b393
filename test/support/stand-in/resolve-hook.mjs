const STAND_IN = new URL('./electron.mjs', import.meta.url).href

/** Maps the import `electron` to the stand-in; everything else resolves as ever. */
export function resolve(specifier, context, next) {
  if (specifier === 'electron') return { url: STAND_IN, shortCircuit: true }
  return next(specifier, context)
}
