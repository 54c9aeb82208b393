import { err, ok, type Result } from '#shared/result.ts'
import { saveFile } from '../save-file.ts'

export interface PictureNotSaved {
  readonly type: 'PictureNotSaved'
}

/** What an SVG needs outside the page, where neither its classes nor the theme's variables exist. */
const CARRIED_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const

/** Pixels of a saved PNG for one CSS pixel. */
const PNG_SCALE = 2

/** A copy of the picture that looks the same on its own: computed colors, the paper behind it. */
export function svgToStandalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  for (const [index, original] of originals.entries()) {
    const target = copies[index]
    if (target === undefined) continue
    const computed = getComputedStyle(original)
    for (const name of CARRIED_STYLES) {
      const value = computed.getPropertyValue(name)
      if (value !== '') target.style.setProperty(name, value)
    }
    target.removeAttribute('class')
  }
  const { width, height } = pictureSize(svg)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.prepend(paper(width, height))
  return new XMLSerializer().serializeToString(copy)
}

export function saveSvg(svg: SVGSVGElement, title: string): Result<null, PictureNotSaved> {
  const blob = new Blob([svgToStandalone(svg)], { type: 'image/svg+xml' })
  saveFile(blob, `${titleToFileName(title)}.svg`)
  return ok(null)
}

export async function savePng(
  svg: SVGSVGElement,
  title: string,
): Promise<Result<null, PictureNotSaved>> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgToStandalone(svg))}`
  try {
    await image.decode()
  } catch {
    return err({ type: 'PictureNotSaved' })
  }
  const { width, height } = pictureSize(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width * PNG_SCALE
  canvas.height = height * PNG_SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) return err({ type: 'PictureNotSaved' })
  saveFile(blob, `${titleToFileName(title)}.png`)
  return ok(null)
}

/** Lower-case words joined by hyphens, so that the name is good on every file system. */
export function titleToFileName(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g)
  return `cairn-${words?.join('-') ?? 'picture'}`
}

function pictureSize(svg: SVGSVGElement): { width: number; height: number } {
  const box = svg.viewBox.baseVal
  return { width: Math.ceil(box.width), height: Math.ceil(box.height) }
}

function paper(width: number, height: number): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  rect.setAttribute('width', String(width))
  rect.setAttribute('height', String(height))
  rect.setAttribute(
    'fill',
    getComputedStyle(document.documentElement).getPropertyValue('--surface').trim(),
  )
  return rect
}
