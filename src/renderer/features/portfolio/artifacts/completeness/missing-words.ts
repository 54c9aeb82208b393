import type { Catalog } from '#shared/catalog.ts'
import type { CompletenessPartId, Missing } from '#shared/portfolio/completeness.ts'
import type { SlotStep } from '#shared/portfolio/slots.ts'
import { artifactHref, metricHref } from '../../../../data/record-address.ts'
import { subjectLabel } from '../../../../ui/subject-options.ts'
import { addHref, METRICS_HREF } from '../../address.ts'

export const PART_LABELS: Readonly<Record<CompletenessPartId, string>> = {
  artifacts: 'Artifacts',
  leadership: 'Leadership evidence',
  metrics: 'Metrics',
  competencies: 'Competencies shown',
}

/** What would bring the points, in words, and how one gets there. */
interface MissingWords {
  readonly id: string
  /** What it is about. */
  readonly name: string
  /** What to do, such as "Start “Technical RFC”". */
  readonly todo: string
  /** Where one does it; null where it is begun right here. */
  readonly href: string | null
}

export function missingToWords(missing: Missing, catalog: Catalog): MissingWords {
  if (missing.part === 'competencies') {
    const { subject } = missing
    const name = subjectLabel(catalog, subject)
    return {
      id: subject,
      name,
      todo: `Add evidence that shows “${name}”`,
      href: addHref({ subject }),
    }
  }
  const { id, key, title, part, next } = missing
  const isMetric = part === 'metrics'
  return {
    id: id ?? key ?? title,
    name: title,
    todo: (next === 'begin' && isMetric ? FOLLOW : TODO[next ?? 'finish'])(`“${title}”`),
    href: isMetric
      ? id === null
        ? METRICS_HREF
        : metricHref(id)
      : id === null
        ? null
        : artifactHref(id),
  }
}

const FOLLOW = (title: string) => `Follow ${title}`

const TODO: Readonly<Record<SlotStep, (title: string) => string>> = {
  begin: (title) => `Start ${title}`,
  tick: (title) => `Go on with the parts of ${title}`,
  finish: (title) => `Finish ${title}`,
  link: (title) => `Link a piece of evidence to ${title}`,
  baseline: (title) => `Note what ${title} was before`,
  reading: (title) => `Add a reading of ${title}`,
  reading_source: (title) => `Say where a reading of ${title} comes from`,
}
