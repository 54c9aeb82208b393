import { LEADER } from '#shared/journal/leader.ts'
import type { JournalPrompt } from '#shared/journal/overlay-prompts.ts'
import { useWriter } from '../../../data/data-context.ts'
import { usePrompts } from '../../../data/prompts/use-prompts.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Section } from '../../../ui/section.tsx'
import { BackLink } from '../aside/back-link.tsx'
import { AddPrompt } from './add-prompt.tsx'
import { PromptRow } from './prompt-row.tsx'
import styles from './prompts.module.css'
import { RetiredRow } from './retired-row.tsx'

/** All questions by letter, to change, add to, put in order and retire. */
export function PromptsPage() {
  const prompts = usePrompts()
  return (
    <>
      <BackLink />
      <PageHeader
        title="Questions"
        lede="Each day one of them is asked, sooner from the letters that you have not written about lately. Make them yours."
      />
      {prompts === undefined ? (
        <PendingLine label="Looking up the questions" />
      ) : (
        <Letters prompts={prompts} />
      )}
    </>
  )
}

function Letters({ prompts }: { readonly prompts: readonly JournalPrompt[] }) {
  const mayWrite = useWriter()
  const retired = prompts.filter((prompt) => prompt.retired)
  return (
    <>
      {LEADER.map(({ id, label, about }) => {
        const asked = prompts.filter((prompt) => prompt.letter === id && !prompt.retired)
        return (
          <Section key={id} title={label} lede={`${about}.`}>
            {asked.length === 0 && <p className={styles.quiet}>Nothing is asked about this now.</p>}
            <ul className={styles.rows}>
              {asked.map((prompt) => (
                <PromptRow key={prompt.id} prompt={prompt} asked={asked} mayWrite={mayWrite} />
              ))}
            </ul>
            {mayWrite && <AddPrompt letter={id} label={label} />}
          </Section>
        )
      })}
      {retired.length > 0 && (
        <Disclosure summary={`Not asked any more (${retired.length})`}>
          <ul className={styles.rows}>
            {retired.map((prompt) => (
              <RetiredRow key={prompt.id} prompt={prompt} mayWrite={mayWrite} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
