/**
 * Every constant of the scoring core that is not part of the catalog, with its unit, range and source.
 * What moves if one changes is said beside it.
 */

/** A rating nobody has given. Unit: rating points. Range: 1 to 10. Source: seed. */
export const ASSUMED_RATING = 5

/** Weight of a critical item and of any other inside its dimension. Source: judgement; equal weights are robust (study: Dawes 1979). */
export const CRITICAL_WEIGHT = 2
export const ORDINARY_WEIGHT = 1

/** Gaps up to this count as development needed, larger ones as significant. Unit: rating points. Source: seed. */
export const DEVELOPMENT_GAP = 2

/** How many priorities are named. Source: judgement; shown even when all gaps are small. */
export const PRIORITY_COUNT = 3

/** Lowest attainment a logarithm is taken of, so that an empty dimension costs much but not everything. Range: 0 to 1. Source: judgement. */
export const ATTAINMENT_FLOOR = 0.05

/** Parts of the experience dimension; they add up to 1. Years are capped, so tenure alone never buys readiness. Source: judgement. */
export const CHALLENGE_PART = 0.6
export const YEARS_PART = 0.4

/** Trust in one self-rating. Range: 0 to 1. Source: study (self-ratings agree with others at r of about .22 to .29). */
export const SELF_WEIGHT = 0.3

/** Reliability of a single other rater. Range: 0 to 1. Source: study (Hensel 2010 implies .19 to .28). */
export const RATER_RELIABILITY = 0.23

/**
 * Trust added by one fresh piece of evidence that shows it; one that only touches it adds half, one at the level of the
 * goal half again as much (`shared/evidence/effect.ts`, with the half-life). Range: 0 to 1. Source: judgement.
 */
export const EVIDENCE_WEIGHT = 0.2

/** Trust in a fact the person entered about their own past or organization. Range: 0 to 1. Source: judgement. */
export const STATED_FACT_WEIGHT = 0.6

/** Age at which trust has halved. Unit: months. Source: judgement, no study found. */
export const RATING_HALF_LIFE_MONTHS = 12

/** A self-rating from here on asks for evidence; without it its trust counts half. Unit: rating points. Source: judgement. */
export const EVIDENCE_ASKED_FROM = 7
export const UNSUPPORTED_FACTOR = 0.5

/** Confidence below the first is low, below the second fair, else good. Range: 0 to 1. Source: judgement after Hensel's .7. */
export const FAIR_CONFIDENCE = 0.5
export const GOOD_CONFIDENCE = 0.7

/** Optional discount on self-ratings until enough others have rated. Unit: rating points, raters. Source: study d = .32 times an assumed deviation of 1.5. */
export const LENIENCY_DISCOUNT = 0.5
export const LENIENCY_RATERS = 3

/** Time one item in progress takes beside ordinary work. Unit: hours a week. Source: judgement. */
export const HOURS_PER_ITEM = 1

/** Things take this much longer than planned when nothing is known of the person. Unit: ratio. Source: study (theses took 64 % longer). */
export const OVERRUN = 1.64

/** How many own milestones weigh as much as that study. Unit: milestones. Source: judgement. */
export const OVERRUN_PRIOR_COUNT = 5

/** Spread of a duration around its median. Unit: natural logarithm. Source: judgement. */
export const DURATION_SPREAD = 0.5

/** Part of that variance that all items of one run share: who is late with one thing is late with the next. Range: 0 to 1. Source: judgement. */
export const SHARED_VARIANCE = 0.5

/** Simulated courses of a plan. Source: judgement; quantiles repeat within 1 %. */
export const FORECAST_RUNS = 5000

/** Beyond this the screen says "not within three years". Unit: weeks. Source: judgement. */
export const HORIZON_WEEKS = 156

/** A run by own pace is given up here. Unit: weeks. Source: judgement (twenty years). */
export const LONGEST_WEEKS = 1040

/** Upper ends of the bands, by the eightieth percentile. Unit: weeks. Source: judgement after succession practice. */
export const NOW_WEEKS = 13
export const SOON_WEEKS = 52
export const BUILDING_WEEKS = 156

/** Months told for the chance to be ready, and those looked ahead without an own date. Unit: months. */
export const CHANCE_MONTHS = 36
export const DEFAULT_CHANCE_MONTHS = 12

export const WEEKS_PER_MONTH = 52 / 12

/** How much the odds of a move differ between ready and not ready. Unit: odds ratio. Source: study (DDI, 36 % against 28 %). */
export const READY_ODDS_RATIO = 1.45

/** Uncertainty of the opening rate itself, for the band. Unit: odds ratio each way. Source: judgement. */
export const OPENING_ODDS_SPREAD = 1.5

/** Nothing above this is shown while the talk with the manager is unmarked. Range: 0 to 1. Source: judgement. */
export const UNTALKED_CAP = 0.5

/** Least that is left of a milestone under way, however long it has run: begun is not nearly done. Part of its estimate. Source: judgement. */
export const LEAST_LEFT = 0.25

/** Finished predictions from which the Brier score, and from which bins of chances, are told. Source: study (fine bins need many). */
export const BRIER_FROM = 10
export const BINS_FROM = 30
