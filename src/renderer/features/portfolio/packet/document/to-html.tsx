import { renderToStaticMarkup } from 'react-dom/server'
import cairn from '../../../../ui/picture/cairn.module.css?inline'
import radar from '../../../../ui/picture/radar-picture.module.css?inline'
import tokens from '../../../../ui/tokens.css?inline'
import styles from './document.css?inline'
import { PacketDocument, type PacketDocumentProps } from './packet-document.tsx'

/** What a page around the document needs. */
const PAGE = `
html { background: var(--paper); color: var(--ink); }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; }
*, *::before, *::after { box-sizing: border-box; }
@media print { html { background: none; } body { padding: 0; } }
`

/** A page that stands alone: styles and pictures inside, no program, nothing fetched from anywhere. */
export function packetToHtml(
  content: Omit<PacketDocumentProps, 'onJump'>,
  language: string,
): string {
  const body = renderToStaticMarkup(<PacketDocument {...content} />)
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta
        httpEquiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
      />
      <meta name="referrer" content="no-referrer" />
      <title>{content.title}</title>
    </head>,
  )
  const css = [tokens, PAGE, cairn, radar, styles].join('\n').replaceAll('</', '<\\/')
  const styled = head.replace('</head>', `<style>${css}</style></head>`)
  return `<!doctype html>\n<html lang="${language}">${styled}<body>${body}</body></html>\n`
}
