import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Vault } from '#shared/vault/vault.ts'
import { DataProvider } from '../data/data-provider.tsx'
import type { Host } from '../host/host.ts'
import { HostProvider } from '../host/host-context.tsx'
import { DefectBoundary } from './defects/defect-boundary.tsx'
import { Shell } from './shell/shell.tsx'
import { StorageScreen } from './storage/storage-screen.tsx'

interface AppProps {
  host: Host
  vault: Vault
}

export function App({ host, vault }: AppProps) {
  return (
    <DefectBoundary scope="app">
      <HostProvider host={host}>
        <DataProvider vault={vault} renderState={(state) => <StorageScreen state={state} />}>
          <Router hook={useHashLocation}>
            <Shell />
          </Router>
        </DataProvider>
      </HostProvider>
    </DefectBoundary>
  )
}
