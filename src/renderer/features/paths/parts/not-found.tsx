import { LinkButton } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { UnknownThing } from '../address.ts'

export interface NotFoundProps {
  what: UnknownThing | 'rung'
}

/** An address that leads nowhere. Nothing else is shown in place of what was asked for. */
export function NotFound({ what }: NotFoundProps) {
  const { title, lede, href, back } = TEXTS[what]
  return (
    <>
      <PageHeader title={title} lede={lede} />
      <LinkButton variant="primary" href={href}>
        {back}
      </LinkButton>
    </>
  )
}

const TO_PATHS = { href: '#/paths', back: 'See all paths' } as const

const TEXTS = {
  role: {
    title: 'There is no such role',
    lede: 'The address names a role that Cairn does not know. Nine paths are described here.',
    ...TO_PATHS,
  },
  rung: {
    title: 'There is no such level',
    lede: 'The address names a level that is not on the ladder.',
    ...TO_PATHS,
  },
  size: {
    title: 'There is no such organization size',
    lede: 'The address names a size that Cairn does not know. There are four, from startup to large enterprise.',
    ...TO_PATHS,
  },
  competency: {
    title: 'There is no such competency',
    lede: 'The address names a competency that Cairn does not know.',
    href: '#/paths/competencies',
    back: 'See all competencies',
  },
  page: {
    title: 'There is nothing at this address',
    lede: 'It may have been typed or copied with a mistake.',
    ...TO_PATHS,
  },
} as const satisfies Readonly<Record<NotFoundProps['what'], unknown>>
