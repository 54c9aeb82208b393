import { useSettings } from '../../data/use-settings.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { AboutSection } from './about-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { DataSection } from './data-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { JournalSection } from './journal-section.tsx'
import { KeyboardSection } from './keyboard-section.tsx'
import { SampleSection } from './sample-section.tsx'

/** How Cairn looks, what it holds, and the ways to the pages about keeping it. */
export function Overview() {
  const settings = useSettings()
  return (
    <>
      <PageHeader title="Settings" lede="How Cairn looks, and how it keeps what is yours." />
      {settings === undefined ? (
        <>
          <PendingLine label="Reading your settings" />
          <Skeleton height={360} />
        </>
      ) : (
        <>
          <AppearanceSection theme={settings.theme} />
          <JournalSection journal={settings.journal} reminders={settings.reminders} />
          <DataSection />
          <SampleSection />
          <KeyboardSection />
          <AboutSection />
          <EraseSection />
        </>
      )}
    </>
  )
}
