import {LakeError} from '../LakeError.ts'

/** A listener's wishes, read from the query of its request. */
export type ListenRequest = {
  query: string
  params: Record<string, unknown>
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeEffects: boolean
  includeAllVersions: boolean
  enableResume: boolean
  visibility: string
}

/** From this API version on, listeners get events of published documents only by default. */
const PUBLISHED_BY_DEFAULT_SINCE = 'v2025-02-19'

/** @param version the path's API version, such as `v2021-06-07`, `v1` or `vX` */
export function readListenRequest(search: URLSearchParams, version: string): ListenRequest {
  const isOn = (name: string) => search.get(name) === 'true'
  const older = version !== 'vX' && (version === 'v1' || version < PUBLISHED_BY_DEFAULT_SINCE)
  return {
    query: search.get('query') ?? '',
    params: readParams(search),
    includeResult: isOn('includeResult'),
    includePreviousRevision: isOn('includePreviousRevision'),
    includeMutations: search.get('includeMutations') !== 'false',
    includeEffects: search.get('effectFormat') === 'mendoza',
    includeAllVersions: older || isOn('includeAllVersions'),
    enableResume: isOn('enableResume'),
    visibility: search.get('visibility') ?? 'transaction',
  }
}

function readParams(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (name.startsWith('$')) params[name.slice(1)] = readValue(name, value)
  }
  return params
}

function readValue(name: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new LakeError(400, `The parameter ${name} is not JSON: ${value}`, {
      type: 'queryParseError',
    })
  }
}
