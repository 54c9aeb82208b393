/** An address that a link may lead to. */
export interface SafeAddress {
  readonly href: string
  /** Another room of Cairn, or a place outside. */
  readonly kind: 'inside' | 'outside'
}

/** Schemes that leave Cairn and run nothing. */
const OUTSIDE = ['http:', 'https:', 'mailto:']

/** Null for whatever is neither a page, a mail address nor a room of Cairn; it is shown as words then. */
export function toSafeAddress(address: string): SafeAddress | null {
  if (/^#\/[^\s\\]*$/.test(address)) return { href: address, kind: 'inside' }
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return OUTSIDE.includes(protocol) ? { href, kind: 'outside' } : null
}

const ATTACHMENT = /^attachment:[\w-]+$/

/** Whether an image is one that is stored with the text. No other is ever loaded. */
export function isAttachment(target: string): boolean {
  return ATTACHMENT.test(target)
}
