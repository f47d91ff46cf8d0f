import type {SanityClient} from '@sanity/client'

import {
  evidenceCandidates,
  evidenceOf,
  type Finding,
  type Policy,
  type StoredDocument,
} from '../../policy/index.ts'
import {readDocuments} from './readDocuments.ts'

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
  const named = new Set(pages.flatMap((page) => policy.evidenceIdsOf(page)))
  const candidates = [...named].flatMap((id) => evidenceCandidates(id, undefined))
  const stored = await readDocuments(client, [...new Set(candidates)])
  const at = now()
  return pages.map((page) => {
    const evidence = evidenceOf(stored, {ids: policy.evidenceIdsOf(page)})
    const findings = policy.evaluate(page, evidence, at).filter(({level}) => level === 'error')
    return {page, findings}
  })
}
