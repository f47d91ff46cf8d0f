/** Where the Studio reads and writes: hosted Sanity, or the lake that comes with this project. */
export type Connection =
  | {kind: 'hosted'; projectId: string; dataset: string}
  | {kind: 'local'; projectId: string; dataset: string; apiHost: string}

/** What decides about the connection. Empty strings count as unset. */
export type ConnectionSettings = {
  projectId?: string | undefined
  dataset?: string | undefined
  /** The lake's address when the Studio is served from elsewhere, as in development mode. */
  lakeUrl?: string | undefined
  /** The origin that serves the Studio; undefined outside a browser. */
  origin?: string | undefined
}

const LOCAL = {projectId: 'caveat', dataset: 'production'} as const

/** Only for tools that read the configuration outside a browser and send no request. */
const OUTSIDE_BROWSER = 'http://localhost:3333'

const HOSTED_NAMES = 'SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET'

/**
 * Hosted Sanity when both its project and its dataset are named, the local lake when neither is.
 * @throws Error that names the missing variable, or the lake address that is none.
 */
export function resolveConnection(settings: ConnectionSettings): Connection {
  const projectId = settings.projectId?.trim()
  const dataset = settings.dataset?.trim()
  if (projectId && dataset) return {kind: 'hosted', projectId, dataset}
  if (projectId) throw missing('SANITY_STUDIO_DATASET', 'SANITY_STUDIO_PROJECT_ID')
  if (dataset) throw missing('SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET')
  return {kind: 'local', ...LOCAL, apiHost: lakeAddress(settings)}
}

function lakeAddress({lakeUrl, origin}: ConnectionSettings): string {
  const address = lakeUrl?.trim()
  if (!address) return origin ?? OUTSIDE_BROWSER
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) {
    return new URL(address).origin
  }
  throw new Error(
    `SANITY_STUDIO_LAKE_URL is "${address}", which is no address. Give it as http://localhost:3333.`,
  )
}

function missing(absent: string, present: string): Error {
  return new Error(
    `${present} is set, but ${absent} is not. Set both ${HOSTED_NAMES} to use hosted Sanity, ` +
      'or neither to use the local lake.',
  )
}
