/**
 * Seed that the screens and the command line ask with, so that the same person gets the same dates from both and from
 * one look to the next. Range: 32-bit unsigned. Source: judgement; any number would do.
 */
export const FORECAST_SEED = 1
