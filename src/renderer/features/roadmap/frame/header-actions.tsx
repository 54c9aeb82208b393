import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Suspense } from 'react'
import { LinkButton } from '../../../ui/button.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { ADD_HREF, UPDATE_HREF } from '../address.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import styles from './header-actions.module.css'

const ExportMenu = lazyPart(async () => (await import('../export/export-menu.tsx')).ExportMenu)

interface HeaderActionsProps {
  readonly view: RoadmapViewProps
  /** What generating again would change. */
  readonly proposals: number
}

export function HeaderActions({ view, proposals }: HeaderActionsProps) {
  const { mayWrite } = useMilestoneActions()
  return (
    <>
      {mayWrite && (
        <LinkButton href={ADD_HREF} size="small" icon={<IconPlus aria-hidden="true" />}>
          Add a milestone
        </LinkButton>
      )}
      <LinkButton href={UPDATE_HREF} size="small">
        Update the plan
        {proposals > 0 && (
          <span className={styles.count}>
            {proposals}
            <span className="visually-hidden">
              {proposals === 1 ? ' suggestion' : ' suggestions'}
            </span>
          </span>
        )}
      </LinkButton>
      <Suspense fallback={null}>
        <ExportMenu.Component {...view} />
      </Suspense>
    </>
  )
}
