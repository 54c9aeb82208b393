import { Suspense } from 'react'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import type { RoadmapViewProps } from '../view-props.ts'
import { BackLink } from './back-link.tsx'

const UpdateView = lazyPart(async () => (await import('../update/update-view.tsx')).UpdateView)

/** Laying out again after something changed. */
export function UpdatePage(props: RoadmapViewProps) {
  return (
    <>
      <BackLink />
      <PageHeader
        title="Update the plan"
        lede="What the plan would say today, beside what you have. Take what you like; what you ticked, wrote or changed stays as it is."
      />
      <Suspense fallback={<PendingLine label="Opening" />}>
        <UpdateView.Component {...props} />
      </Suspense>
    </>
  )
}
