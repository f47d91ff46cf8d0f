import type {SanityClient} from '@sanity/client'

import type {Finding, Policy, StoredDocument} from '../../policy/index.ts'
import {readDocuments} from './readDocuments.ts'
import {readEvidence} from './readEvidence.ts'

/** A live page with the errors that the rule finds in it. */
export type JudgedPage = {readonly page: StoredDocument; readonly findings: readonly Finding[]}

export type Judging = {
  readonly client: SanityClient
  readonly policy: Policy
  readonly now: () => Date
}

/**
 * Reads those of the pages that are live, with everything that they name, and judges them as they
 * are at this moment.
 * @throws Error when anything cannot be read.
 */
export async function judgePages(
  {client, policy, now}: Judging,
  ids: readonly string[],
): Promise<JudgedPage[]> {
  const pages = [...(await readDocuments(client, ids)).values()]
  const evidence = await readEvidence({client, policy}, pages)
  const at = now()
  return pages.map((page) => {
    const findings = policy.evaluate(page, evidence, at).filter(({level}) => level === 'error')
    return {page, findings}
  })
}
