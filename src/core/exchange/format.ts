/** Name of the format of `cairn.json`. */
export const EXPORT_FORMAT = 'cairn-export'
/** Version of the folder and of `cairn.json`. Another number is a change that an older Cairn could not read. */
export const EXPORT_VERSION = 1

/** The file that holds every record with every field. */
export const EXPORT_JSON = 'cairn.json'

/** The oldest schema number that exports were written with. */
export const OLDEST_SCHEMA = 4
