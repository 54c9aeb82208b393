/**
 * The outcome of something that may fail in a way its caller can act on. A defect throws instead.
 * Plain data, so that it crosses IPC and worker messages unchanged.
 */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** An outcome that carries its value. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** An outcome that carries why there is no value. */
export function err<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}
