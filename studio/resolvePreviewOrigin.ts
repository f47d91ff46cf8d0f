/**
 * The origin of the site that shows drafts, from its address; undefined where none is given.
 * @throws Error that names the variable when it holds no address.
 */
export function resolvePreviewOrigin(address: string | undefined): string | undefined {
  const given = address?.trim()
  if (!given) return undefined
  const url = URL.parse(given)
  if (url && /^https?:$/.test(url.protocol)) return url.origin
  throw new Error(
    `SANITY_STUDIO_PREVIEW_ORIGIN is "${given}", which is no address. Give it as http://localhost:3000.`,
  )
}
