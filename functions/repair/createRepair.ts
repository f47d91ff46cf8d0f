import type {SanityClient} from '@sanity/client'

import {createGroqForms, createPolicy, type PolicyOptions} from '../../policy/index.ts'
import {judgePages} from './judgePages.ts'
import type {Repaired} from './Repaired.ts'
import {repairPage, type Repairing} from './repairPage.ts'

export type RepairOptions = {
  /** Reads every document, and writes pages and incidents. It must not use the CDN. */
  readonly client: SanityClient
  /** The options of the Studio's guard, so that both hold the same rule. */
  readonly policy?: Partial<PolicyOptions>
  /** Judges and tells, and changes nothing. */
  readonly dryRun?: boolean
  readonly now?: () => Date
}

/** Finds live pages that the rule blocks, takes them off the site and records an incident for each. */
export type Repair = {
  /** Pages by their published ids. */
  readonly pages: (ids: readonly string[]) => AsyncGenerator<Repaired>
  /** The live pages that name a document, by its published id. */
  readonly linking: (id: string) => AsyncGenerator<Repaired>
  /** Every live page. */
  readonly all: () => AsyncGenerator<Repaired>
}

const PAGES_AT_ONCE = 50

/**
 * Sets the repair up. What is already repaired is left alone, so that it may run as often as one
 * likes. Each method throws when pages cannot be judged, and goes on past a page that fails.
 */
export function createRepair(options: RepairOptions): Repair {
  const {client, policy, dryRun = false, now = () => new Date()} = options
  const repairing: Repairing = {client, policy: createPolicy(policy), dryRun, now}
  const {guardedFilter} = createGroqForms(policy)
  const live = `${guardedFilter} && !(_id in path("drafts.**")) && !(_id in path("versions.**"))`

  async function* pages(ids: readonly string[]): AsyncGenerator<Repaired> {
    for (const judged of await judgePages(repairing, ids)) yield await repairPage(repairing, judged)
  }

  async function* eachOf(filter: string, params: {[name: string]: string}) {
    const query = `*[${filter} && _id > $after] | order(_id) [0...${PAGES_AT_ONCE}]._id`
    let after = ''
    for (;;) {
      const ids = await client.fetch<string[]>(query, {...params, after}, RAW)
      yield* pages(ids)
      const last = ids.at(-1)
      if (last === undefined) return
      after = last
    }
  }

  return {
    pages,
    linking: (id) => eachOf(`${live} && references($id)`, {id}),
    all: () => eachOf(live, {}),
  }
}

const RAW = {perspective: 'raw', useCdn: false, tag: 'caveat.repair'} as const
