import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import type { Metric } from '#shared/records/metric.ts'
import { useWriter } from '../../../../data/data-context.ts'
import { useMetricCommands } from '../../../../data/portfolio/use-metric-commands.ts'
import { ChipPicker } from '../../../../ui/chip-picker/chip-picker.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { subjectOptions } from '../../../../ui/subject-options.ts'
import { TextArea } from '../../../../ui/text-area.tsx'
import { METRICS_HREF } from '../../address.ts'
import styles from '../../editor/editor.module.css'
import { BackLink } from '../../frame/back-link.tsx'
import { standingWords } from '../metric-words.ts'
import { TrendPicture } from '../trend-picture.tsx'
import { BaselinePart } from './baseline-part.tsx'
import { DefinitionPart } from './definition-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { LinkedPart } from './linked-part.tsx'
import { ReadingsPart } from './readings-part.tsx'
import { TargetPart } from './target-part.tsx'
import { type MetricFormHandle, useMetricForm } from './use-metric-form.ts'

interface MetricEditorProps {
  readonly metric: Metric
  readonly catalog: Catalog
}

/** Everything about one metric, stored as it is written. */
export function MetricEditor({ metric, catalog }: MetricEditorProps) {
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const { remove } = useMetricCommands()
  const form = useMetricForm(metric)
  const [said, setSaid] = useState('')
  const hasTrend = metric.baseline !== null || metric.readings.length > 0

  async function removeIt() {
    await form.flush()
    navigate(METRICS_HREF.slice(1))
    await remove(metric.id)
  }

  return (
    <>
      <BackLink to="metrics" />
      <PageHeader
        title={metric.title}
        windowTitle="Metric"
        lede={standingWords(metric) || undefined}
        actions={
          mayWrite && (
            <Menu
              label="More"
              icon={<IconDots aria-hidden="true" />}
              items={[{ label: 'Delete', onSelect: () => void removeIt() }]}
            />
          )
        }
      />
      <form
        onBlur={() => void form.flush()}
        onSubmit={(event) => {
          event.preventDefault()
          void form.flush()
        }}
      >
        <fieldset className={styles.page} disabled={!mayWrite}>
          <legend className="visually-hidden">What the metric says</legend>
          <div className={styles.main}>
            {hasTrend && <TrendPicture metric={metric} />}
            <ReadingsPart metric={metric} mayWrite={mayWrite} onSay={setSaid} />
            <DefinitionPart {...form} hint={hintOf(catalog, metric)} />
            <NotesPart {...form} />
          </div>
          <div className={styles.side}>
            <BaselinePart {...form} unit={metric.unit} />
            <TargetPart {...form} metric={metric} />
            <CompetenciesPart {...form} catalog={catalog} />
            <LinkedPart {...form} mayWrite={mayWrite} />
          </div>
        </fieldset>
      </form>
      <div className={styles.history}>
        <HistoryPart id={metric.id} onBack={setSaid} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

function NotesPart({ form: { register }, errorOf }: MetricFormHandle) {
  return (
    <TextArea
      {...register('notes')}
      label="Notes"
      remark="optional"
      rows={3}
      error={errorOf('notes')}
    />
  )
}

interface CompetenciesPartProps extends MetricFormHandle {
  readonly catalog: Catalog
}

function CompetenciesPart({ form: { control }, errorOf, catalog }: CompetenciesPartProps) {
  const { field } = useController({ control, name: 'competencies' })
  return (
    <ChipPicker
      label="What it shows"
      placeholder="Such as execution"
      options={subjectOptions(catalog)}
      value={field.value}
      onChange={field.onChange}
      most={13}
      error={errorOf('competencies')}
    />
  )
}

/** How the catalog would measure it; undefined for a metric of the person's own. */
function hintOf(catalog: Catalog, { key }: Metric): string | undefined {
  const suggested = catalog.portfolios.flatMap(({ impactMetrics }) => impactMetrics)
  return suggested.find((each) => each.key === key)?.hint
}
