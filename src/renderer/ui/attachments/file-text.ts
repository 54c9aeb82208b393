const KINDS: Readonly<Record<string, string>> = {
  'image/png': 'PNG picture',
  'image/jpeg': 'JPEG picture',
  'image/webp': 'WebP picture',
  'image/gif': 'GIF picture',
  'application/pdf': 'PDF',
  'text/plain': 'Text',
}

/** What a file is, in words. */
export function fileKindText(type: string): string {
  return KINDS[type] ?? 'File'
}

const KILOBYTE = 1000
const MEGABYTE = 1000 * KILOBYTE

/** Such as "240 kB" or "1.3 MB". Unit of `size`: bytes. */
export function fileSizeText(size: number, locale?: string): string {
  const [unit, value] =
    size < KILOBYTE
      ? (['byte', size] as const)
      : size < MEGABYTE
        ? (['kilobyte', size / KILOBYTE] as const)
        : (['megabyte', size / MEGABYTE] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(value)
}
