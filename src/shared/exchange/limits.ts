/** Largest file, or sum of files, that an import reads. Unit: bytes. Source: study (research/reliability.md, section 6). */
export const IMPORT_BYTES = 200_000_000

/** Most files of an archive or a folder. Source: study, as above. */
export const IMPORT_FILES = 50_000

/** Deepest nesting of a file's lists and objects. Source: study, as above. */
export const IMPORT_NESTING = 64

/** Longest text of a file's field. Unit: UTF-16 code units. Source: study, as above. */
export const IMPORT_STRING = 5_000_000

/** Most rows that one import takes. Source: study, as above. */
export const IMPORT_ROWS = 200_000

/** Most remarks that an import lists one by one; the rest is counted. Source: judgement. */
export const IMPORT_FINDINGS = 2_000

/** Longest work on a small import before it is given up. Unit: milliseconds. Source: study, as above. */
const IMPORT_PATIENCE = 30_000

/** What a large one gets beside that. Unit: milliseconds a byte. Source: judgement; a slow machine reads a megabyte in half of it. */
const PATIENCE_A_BYTE = 1e-3

/** Longest work on so many bytes before it is given up. Unit: milliseconds. */
export function importPatience(bytes: number): number {
  return IMPORT_PATIENCE + Math.round(bytes * PATIENCE_A_BYTE)
}
