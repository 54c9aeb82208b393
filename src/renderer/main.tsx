import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { App } from './app/app.tsx'
import { listenForDefects } from './app/defects/defects.ts'
import { loadFirstScreen } from './app/first-screen.ts'
import { followSystemTheme } from './app/theme/theme-choice.ts'
import { createHost } from './host/create-host.ts'
import { createVault } from './host/create-vault.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id root')

listenForDefects()
loadFirstScreen()
followSystemTheme()
const host = createHost()
const vault = createVault(host, () => import('./data/vault/folder-handle.ts'))
createRoot(root).render(
  <StrictMode>
    <App host={host} vault={vault} />
  </StrictMode>,
)
