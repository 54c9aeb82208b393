import { METRICS_HREF } from '../address.ts'

export const ADD_METRIC_HREF = `${METRICS_HREF}/add`
