/**
 * The names of the contract's calls, on their own so that the preload carries no schemas: with them it took 20 ms
 * of every start. The compiler holds this list and the contract's keys together.
 */
export const CALL_NAMES = [
  'host/describe',
  'catalog/read',
  'readiness/assess',
  'readiness/what-if',
  'readiness/landscape',
  'roadmap/propose',
  'roadmap/schedule',
  'roadmap/forecast',
  'roadmap/calibration',
  'roadmap/export',
  'program/read',
  'program/schedule',
] as const
