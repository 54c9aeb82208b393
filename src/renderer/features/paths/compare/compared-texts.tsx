import { Section } from '../../../ui/section.tsx'
import { Columns } from '../parts/columns.tsx'
import { TextList } from '../parts/text-list.tsx'
import { splitLists } from './comparison.ts'
import type { Sides } from './sides.ts'

export interface ComparedTextsProps {
  title: string
  first: readonly string[]
  second: readonly string[]
  sides: Sides
}

/** What one role has that the other has not, and what both share. */
export function ComparedTexts({ title, first, second, sides }: ComparedTextsProps) {
  const { onlyFirst, both, onlySecond } = splitLists(first, second)
  const columns = [
    { title: `Only ${sides.first.name}`, items: onlyFirst },
    { title: `Only ${sides.second.name}`, items: onlySecond },
    { title: 'Both', items: both },
  ].filter(({ items }) => items.length > 0)
  return (
    <Section title={title}>
      <Columns
        columns={columns.map(({ title: name, items }) => ({
          title: name,
          content: <TextList items={items} />,
        }))}
      />
    </Section>
  )
}
