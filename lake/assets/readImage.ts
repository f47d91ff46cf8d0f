/** What an image's own header says. Width and height in pixels. */
export type ImageHeader = {
  format: 'png' | 'jpg' | 'gif' | 'webp' | 'svg'
  mimeType: string
  width: number
  height: number
}

type Reader = (bytes: Uint8Array, view: DataView) => ImageHeader | undefined

/** Reads format and size of PNG, JPEG, GIF, WebP and SVG. `undefined` for anything else. */
export function readImage(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const read of [readPng, readJpeg, readGif, readWebp, readSvg]) {
    const header = attempt(read, bytes, view)
    if (header !== undefined && header.width > 0 && header.height > 0) return header
  }
  return undefined
}

/** A header cut short is no image: reading past the end throws a RangeError. */
function attempt(read: Reader, bytes: Uint8Array, view: DataView): ImageHeader | undefined {
  try {
    return read(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))

const readPng: Reader = (bytes, view) => {
  if (ascii(bytes, 1, 4) !== 'PNG' || ascii(bytes, 12, 16) !== 'IHDR') return undefined
  return {
    format: 'png',
    mimeType: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
  }
}

const readGif: Reader = (bytes, view) => {
  if (!ascii(bytes, 0, 6).startsWith('GIF8')) return undefined
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  return {format: 'gif', mimeType: 'image/gif', width, height}
}

/** Start-of-frame markers (C0 to CF) hold the size, but for tables, JPG and arithmetic coding. */
const isStartOfFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const readJpeg: Reader = (_bytes, view) => {
  if (view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isStartOfFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return {format: 'jpg', mimeType: 'image/jpeg', width, height}
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

const readWebp: Reader = (bytes, view) => {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 12) !== 'WEBP') return undefined
  const size = webpSize(ascii(bytes, 12, 16), view)
  return size && {format: 'webp', mimeType: 'image/webp', ...size}
}

function webpSize(chunk: string, view: DataView): {width: number; height: number} | undefined {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
  switch (chunk) {
    case 'VP8X':
      return {width: uint24(24) + 1, height: uint24(27) + 1}
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1}
    }
    case 'VP8 ':
      return {width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff}
    default:
      return undefined
  }
}

const readSvg: Reader = (bytes) => {
  const tag = /<svg\b[^>]*>/i.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[0]
  if (tag === undefined) return undefined
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']+)["']`).exec(tag)?.[1]
  const box =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const width = Math.round(pixels(attribute('width')) ?? box[2] ?? 0)
  const height = Math.round(pixels(attribute('height')) ?? box[3] ?? 0)
  return {format: 'svg', mimeType: 'image/svg+xml', width, height}
}

/** A length in pixels. Other units say nothing without a page. */
function pixels(length: string | undefined): number | undefined {
  return length !== undefined && /^[\d.]+(px)?$/.test(length)
    ? Number.parseFloat(length)
    : undefined
}
