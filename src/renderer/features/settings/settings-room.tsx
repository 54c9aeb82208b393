import { useSettings } from '../../data/use-settings.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { AboutSection } from './about-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { KeyboardSection } from './keyboard-section.tsx'
import { SampleSection } from './sample-section.tsx'
import { StorageSection } from './storage-section.tsx'

/** How Cairn looks, and what it holds. */
export function SettingsRoom() {
  const settings = useSettings()
  return (
    <>
      <PageHeader title="Settings" lede="How Cairn looks, and what it keeps for you." />
      {settings === undefined ? (
        <>
          <PendingLine label="Reading your settings" />
          <Skeleton height={360} />
        </>
      ) : (
        <>
          <AppearanceSection theme={settings.theme} />
          <StorageSection />
          <SampleSection />
          <EraseSection />
          <KeyboardSection />
          <AboutSection />
        </>
      )}
    </>
  )
}
