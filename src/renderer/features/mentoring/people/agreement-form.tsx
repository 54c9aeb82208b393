import { useMemo } from 'react'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'
import { type Agreement, agreementFormSchema } from '#shared/records/agreement.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../../data/data-context.ts'
import { tellHistory } from '../../../data/history/history-events.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { DayField } from '../frame/day-field.tsx'
import { AGREEMENT_WORDS } from '../words.ts'
import styles from './form.module.css'
import { GoalRows } from './goal-rows.tsx'

const schema = z.omit(agreementFormSchema, { personId: true })

interface AgreementFormProps {
  readonly agreement: Agreement
  readonly asOf: Day
}

/** An agreement, stored as it is written. */
export function AgreementForm({ agreement, asOf }: AgreementFormProps) {
  const { saveAgreement, deleteAgreement, restoreAgreement } = useMentoringCommands()
  const mayWrite = useWriter()
  const { id } = agreement
  const stored = useMemo(() => {
    const { role, goals, cadenceWeeks, confidentiality, startedOn, endedOn, outcome } = agreement
    return { role, goals, cadenceWeeks, confidentiality, startedOn, endedOn, outcome }
  }, [agreement])
  const { form, flush, errorOf } = useAutosavedForm({
    name: `agreement/${id}`,
    schema,
    stored,
    storedAt: agreement.updatedAt,
    save: (patch) => saveAgreement(id, patch),
  })
  const hasEnded = agreement.endedOn !== null

  async function end() {
    await flush()
    await saveAgreement(id, { endedOn: asOf })
  }

  async function remove() {
    await flush()
    const removed = await deleteAgreement(id)
    if (!removed.ok) return
    tellHistory({
      kind: 'done',
      text: 'The agreement is in the trash.',
      takeBack: () => void restoreAgreement(id),
    })
  }

  return (
    <form
      onBlur={() => void flush()}
      onSubmit={(event) => {
        event.preventDefault()
        void flush()
      }}
    >
      <fieldset className={styles.form} disabled={!mayWrite}>
        <legend className="visually-hidden">The agreement</legend>
        <Controller
          control={form.control}
          name="goals"
          render={({ field }) => <GoalRows value={field.value} onChange={field.onChange} />}
        />
        <SelectField
          {...form.register('role')}
          label="What they are in it"
          options={Object.entries(AGREEMENT_WORDS).map(([value, label]) => ({ value, label }))}
        />
        <Controller
          control={form.control}
          name="cadenceWeeks"
          render={({ field }) => (
            <NumberField
              {...field}
              label="A session every"
              unit="weeks"
              remark="optional"
              error={errorOf('cadenceWeeks')}
            />
          )}
        />
        <TextArea
          {...form.register('confidentiality')}
          label="What stays between you"
          remark="optional"
          rows={2}
          error={errorOf('confidentiality')}
        />
        <div className={styles.pair}>
          <Controller
            control={form.control}
            name="startedOn"
            render={({ field }) => (
              <DayField
                required
                label="Began on"
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={errorOf('startedOn')}
              />
            )}
          />
          {hasEnded && (
            <Controller
              control={form.control}
              name="endedOn"
              render={({ field }) => (
                <DayField
                  label="Ended on"
                  hint="Empty it to go on."
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  error={errorOf('endedOn')}
                />
              )}
            />
          )}
        </div>
        {hasEnded && (
          <TextArea
            {...form.register('outcome')}
            label="What came of it"
            rows={3}
            error={errorOf('outcome')}
          />
        )}
        <div className={styles.buttons}>
          {!hasEnded && (
            <Button size="small" onClick={() => void end()}>
              End it today
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={() => void remove()}>
            Delete
          </Button>
        </div>
      </fieldset>
    </form>
  )
}
