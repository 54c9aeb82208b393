import type { Metric } from '#shared/records/metric.ts'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'

type Better = Metric['better']

interface BetterFieldProps {
  readonly value: Better
  readonly onChange: (better: Better) => void
}

/** Which way is up. */
export function BetterField({ value, onChange }: BetterFieldProps) {
  return (
    <SegmentedControl
      label="What is better"
      value={value}
      segments={[
        { value: 'higher', label: 'Higher' },
        { value: 'lower', label: 'Lower' },
      ]}
      onChange={onChange}
    />
  )
}
