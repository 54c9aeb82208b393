import { ATTACHMENT_CHARACTERS } from '../records/attachment.ts'

/** Largest file that is kept. Unit: bytes; what fits into an attachment's base64. */
export const MOST_BYTES = Math.floor(ATTACHMENT_CHARACTERS / 4) * 3

/** Longest side of a picture that was made smaller. Unit: pixels. Source: judgement (fills a large screen). */
export const LONGEST_SIDE = 2400

/** How much detail is kept then. Range: 0 to 1. Source: judgement; loss is not seen at reading distance. */
export const SHRUNK_QUALITY = 0.85
