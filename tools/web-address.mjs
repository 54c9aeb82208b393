/** The loopback address by number: as a name, `localhost` would be another origin with another, empty database. */
export const WEB_HOST = '127.0.0.1'

/**
 * Port of the web host. A person's data belongs to the origin, so this number never changes.
 * Range: unassigned by IANA and below the ranges that systems hand out for outgoing connections. Source: judgement.
 */
export const WEB_PORT = 31870

/** Port of the web host under test, so that tests run beside an open Cairn. Source: judgement. */
export const TEST_WEB_PORT = 31871

/** Port of the web host while pictures or benchmarks are taken. Source: judgement. */
export const STUDIO_WEB_PORT = 31872
