/** Kept forecasts that are looked back on: a little over a year. Unit: days. Source: judgement. */
export const HISTORY_DAYS = 400
