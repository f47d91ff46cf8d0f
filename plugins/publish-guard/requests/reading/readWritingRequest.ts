import type {RequestHandlerOptions} from '@sanity/client'

import {API_VERSION} from '../../guard/apiVersion.ts'
import {DoubtError} from '../Doubt.ts'
import type {WritingRequest} from './WritingRequest.ts'

type Place = {
  readonly kind: WritingRequest['kind']
  readonly pattern: RegExp
}

/** Where the API takes writes: by the dataset of the client, or by a dataset named in full. */
const PLACES: readonly Place[] = [
  {kind: 'actions', pattern: /^(?<data>\/data)\/actions(?<dataset>\/[^/]+)\/?$/},
  {kind: 'mutations', pattern: /^(?<data>\/data)\/mutate(?<dataset>\/[^/]+)\/?$/},
  {kind: 'actions', pattern: /^(?<data>\/projects\/[^/]+\/datasets\/[^/]+)\/actions\/?$/},
  {kind: 'mutations', pattern: /^(?<data>\/projects\/[^/]+\/datasets\/[^/]+)\/mutate\/?$/},
  {kind: 'schedule', pattern: /^\/schedules\/(?<project>[^/]+)(?<dataset>\/[^/]+)(?<rest>\/.*)?$/},
  {kind: 'agent', pattern: /^\/agent\/action\/[^/]+(?<dataset>\/[^/]+)\/?$/},
]

/** The API version stands before what an address names. */
const VERSIONED = /^(?<base>.*?)\/v(?:X|\d[\d-]*)(?<path>\/.*)$/

function bodyOf({body}: RequestHandlerOptions): unknown {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    throw new DoubtError('body')
  }
}

function isDryRun({query}: RequestHandlerOptions, url: URL, body: unknown): boolean {
  const asked = query instanceof URLSearchParams ? query.get('dryRun') : query?.['dryRun']
  const inBody = typeof body === 'object' && body !== null && 'dryRun' in body && body.dryRun
  return String(asked ?? url.searchParams.get('dryRun') ?? inBody) === 'true'
}

/**
 * What a request would write; undefined for all others, trials included.
 * @throws DoubtError when it writes something that cannot be read here.
 */
export function readWritingRequest(request: RequestHandlerOptions): WritingRequest | undefined {
  const method = (request.method ?? 'GET').toUpperCase()
  if (method === 'GET' || method === 'HEAD' || !URL.canParse(request.url)) return undefined
  const url = new URL(request.url)
  const versioned = VERSIONED.exec(url.pathname)?.groups
  const base = `${url.origin}${versioned?.['base'] ?? ''}/v${API_VERSION}`
  for (const {kind, pattern} of PLACES) {
    const found = pattern.exec(versioned?.['path'] ?? '')?.groups
    if (found === undefined) continue
    const body = bodyOf(request)
    if (isDryRun(request, url, body)) return undefined
    const {data = '/data', dataset = '', project = '', rest = ''} = found
    return {
      kind,
      method,
      rest: rest.split('/').filter((part) => part !== ''),
      body,
      address: (endpoint) => `${base}${data}/${endpoint}${dataset}`,
      schedules: `${base}/schedules/${project}${dataset}`,
    }
  }
  return undefined
}
