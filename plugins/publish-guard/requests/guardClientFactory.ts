import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'

import type {GuardOptions} from '../guard/Guard.ts'
import {guardFor} from '../guard/guardFor.ts'
import {createRequestGuard} from './createRequestGuard.ts'

export type ClientFactory = (config: ClientConfig) => SanityClient

/**
 * Makes clients whose requests are held by the rule. It belongs in the root configuration, the only
 * place that may set it: `unstable_clientFactory: guardClientFactory()`. Give it the factory that the
 * configuration has, if it has one: the guard stands before whatever handler that one sets. Clients made
 * with `withConfig` keep the guard.
 */
export function guardClientFactory(
  base: ClientFactory = createClient,
  options?: GuardOptions,
): ClientFactory {
  const guard = guardFor(options)
  return (config) => {
    const client = base(config)
    const {requestHandler} = client.config()
    return client.withConfig({requestHandler: createRequestGuard(guard, requestHandler)})
  }
}
