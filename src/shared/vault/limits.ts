/**
 * Largest text that crosses between page and host in one message. Unit: UTF-16 code units, at most three bytes
 * each, so under 200 kB. Source: issue (no object batch above 200 kB).
 */
export const PIECE_CHARACTERS = 64 * 1024

/** Largest backup file that is read. Unit: bytes. Source: study (research/reliability.md, section 6). */
export const BACKUP_BYTES = 200_000_000

/** Most that a backup may unfold to. Unit: bytes. Source: study, as above. */
export const INFLATED_BYTES = 1_000_000_000

/**
 * Most rows of a backup. Source: judgement; the study's 200,000 records, and as many changes as a store keeps before
 * it lets go of the oldest, twice over: whatever is stored can be copied, and whatever was copied can be read.
 */
export const MOST_ROWS = 1_200_000

/** Longest header line of a backup. Unit: bytes. Source: judgement, thirty times what is written. */
export const HEADER_BYTES = 64 * 1024

/** Unfolded to packed bytes beyond which a file is refused, once it unfolds to more than a few megabytes. Source: study. */
export const INFLATE_RATIO = 100

/** Shortest passphrase. Unit: UTF-16 code units. Source: judgement, in line with NIST SP 800-63B's eight. */
export const SHORTEST_PASSPHRASE = 8
export const LONGEST_PASSPHRASE = 1024

/** Age at which a backup is called old. Unit: hours. Source: study (research/reliability.md, section 9). */
export const BACKUP_HOURS = 24

/** Days that the trash, and the store from before a restore, are kept. Source: issue. */
export const KEPT_DAYS = 30

/** Free disk below which a warning shows, and below which nothing is written. Unit: bytes. Source: study, section 4. */
export const LOW_DISK_BYTES = 500_000_000
export const NO_DISK_BYTES = 50_000_000
