import type {HonoRequest} from 'hono'

type StoredAsset = {contentType: string; bytes: Uint8Array}

/** Shown in place; everything else is handed over as a download. */
const SHOWN = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/svg+xml',
  'application/pdf',
  'audio/mpeg',
  'video/mp4',
])

/**
 * The bytes of an asset. The sandbox keeps an SVG or a PDF, opened on its own, from running
 * scripts as the Studio's origin. Transformations in the query are ignored: the original comes.
 */
export function serveAsset({contentType, bytes}: StoredAsset, request: HonoRequest): Response {
  const etag = `"${request.path.split('/').at(-1)}"`
  const headers = new Headers({
    etag,
    'content-type': contentType,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
  const name = request.query('dl')
  if (name !== undefined || !SHOWN.has(contentType)) {
    const suggestion = name ? `; filename*=UTF-8''${encodeURIComponent(name)}` : ''
    headers.set('content-disposition', `attachment${suggestion}`)
  }
  if (request.header('if-none-match') === etag) return new Response(null, {status: 304, headers})
  return new Response(Uint8Array.from(bytes), {headers})
}
