import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'

type Connection = Pick<ClientConfig, 'apiHost' | 'projectId' | 'dataset' | 'token'>

/**
 * The client of a function. What the platform does not hand over is taken from the environment:
 * SANITY_PROJECT_ID, SANITY_DATASET, SANITY_AUTH_TOKEN. With SANITY_API_HOST it speaks to a server of
 * that address instead of hosted Sanity, such as the local lake.
 */
export function connect(given: Connection = {}): SanityClient {
  const {SANITY_API_HOST, SANITY_PROJECT_ID, SANITY_DATASET, SANITY_AUTH_TOKEN} = process.env
  const token = given.token ?? SANITY_AUTH_TOKEN
  const apiHost = SANITY_API_HOST ?? given.apiHost
  return createClient({
    projectId: given.projectId ?? SANITY_PROJECT_ID,
    dataset: given.dataset ?? SANITY_DATASET,
    ...(token === undefined ? {} : {token}),
    ...(apiHost === undefined ? {} : {apiHost}),
    useProjectHostname: SANITY_API_HOST === undefined,
    apiVersion: '2026-08-01',
    perspective: 'raw',
    useCdn: false,
  })
}
