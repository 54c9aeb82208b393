import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { metricFields } from '#shared/records/metric.ts'
import { parseWith } from '#shared/schema.ts'
import { useMetricCommands } from '../../../data/portfolio/use-metric-commands.ts'
import { metricHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { METRICS_HREF } from '../address.ts'
import { BetterField } from './better-field.tsx'
import styles from './metrics.module.css'

const FORM = 'add-metric'
const EMPTY = { title: '', unit: '', better: 'higher' } as const

/** Asks for what a metric of one's own is called; its numbers are written on its page. */
export function AddMetricDialog({ isOpen }: { readonly isOpen: boolean }) {
  const [, navigate] = useLocation()
  const { add } = useMetricCommands()
  const [form, setForm] = useState<{ title: string; unit: string; better: 'higher' | 'lower' }>(
    EMPTY,
  )
  const [error, setError] = useState<string>()

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const line = { ...form, title: form.title.trim(), unit: form.unit.trim() }
    if (!parseWith(metricFields.title, line.title).ok) {
      setError('This takes a title of 1 to 200 characters.')
      return
    }
    const added = await add(line)
    if (!added.ok) return
    setForm(EMPTY)
    // In the place of the question, which "back" should not ask again.
    navigate(metricHref(added.value.id).slice(1), { replace: true })
  }

  return (
    <Dialog
      open={isOpen}
      title="A metric of your own"
      onClose={() => navigate(METRICS_HREF.slice(1), { replace: true })}
      actions={
        <Button type="submit" form={FORM} variant="primary">
          Add
        </Button>
      }
    >
      <form id={FORM} className={styles.question} onSubmit={(event) => void onSubmit(event)}>
        <TextField
          label="What is measured"
          hint="Such as failed invoices, or the time to a first answer."
          value={form.title}
          error={error}
          onChange={(event) => {
            setForm({ ...form, title: event.currentTarget.value })
            setError(undefined)
          }}
        />
        <TextField
          label="Unit"
          remark="optional"
          placeholder="Such as ms, % or a week"
          maxLength={30}
          value={form.unit}
          onChange={(event) => setForm({ ...form, unit: event.currentTarget.value })}
        />
        <BetterField value={form.better} onChange={(better) => setForm({ ...form, better })} />
      </form>
    </Dialog>
  )
}
