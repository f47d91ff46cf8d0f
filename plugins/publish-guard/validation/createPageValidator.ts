import type {SanityDocument, ValidationContext, ValidationError} from 'sanity'

import {bareIdOf, type Policy, releaseOf} from '../../../policy/index.ts'
import {loadEvidence} from '../evidence/loadEvidence.ts'
import {API_VERSION} from '../guard/apiVersion.ts'
import type {Guard} from '../guard/Guard.ts'
import {loadRelease} from '../release/loadRelease.ts'
import {releaseMoment} from '../release/releaseMoment.ts'
import {createReviewReader} from '../reviews/createReviewReader.ts'
import {withSharedHistory} from '../reviews/historyReaders.ts'
import {loadReviews} from '../reviews/loadReviews.ts'
import {guardMarker} from './guardMarker.ts'

type PageValidator = (
  page: SanityDocument | undefined,
  context: ValidationContext,
) => Promise<true | ValidationError[]>

/**
 * Whether readers see what a page refers to itself. Of anything else, such as the sources that stand in
 * its treatments, the Studio does not tell, and whoever asked would wait for ever.
 */
function visibilityOf(
  {evidenceIdsOf}: Policy,
  page: SanityDocument,
  doesExist: NonNullable<ValidationContext['getDocumentExists']>,
): (id: string) => Promise<boolean | undefined> {
  const own = bareIdOf(page['_id'])
  const named = new Set(evidenceIdsOf(page).filter((id) => id !== own))
  return async (id) => (named.has(id) ? doesExist({id}) : undefined)
}

/**
 * Makes what holds the rule for a document as a whole, in the release that it belongs to, if any, at
 * the time of that release. It rejects when the evidence cannot be loaded, which Sanity shows as an
 * error: no answer never means yes.
 */
export function createPageValidator({policy}: Guard): PageValidator {
  return async (page, context) => {
    if (page === undefined || !policy.isGuarded(page)) return true
    const {getDocumentExists} = context
    const client = context.getClient({apiVersion: API_VERSION})
    const name = releaseOf(page['_id'])
    const [release, named] = await Promise.all([
      name === undefined ? undefined : loadRelease(client, name),
      loadEvidence(client, {
        idsOf: (known) => policy.evidenceIdsOf(page, known),
        release: name,
        isVisible: getDocumentExists && visibilityOf(policy, page, getDocumentExists),
      }),
    ])
    const judged = {pages: [page], evidence: named}
    const reader = withSharedHistory(createReviewReader(client))
    const evidence = await loadReviews(reader, policy, judged)
    const errors = policy
      .evaluate(page, evidence, releaseMoment(release, new Date()))
      .filter(({level}) => level === 'error')
    if (errors.length === 0) return true
    if (context.environment === 'studio') return errors.map(guardMarker)
    // Without a Studio, Sanity turns what a document's own rule returns into warnings, and the page
    // would pass. What it throws stays an error.
    throw new Error(errors.map(({message}) => message).join(' '))
  }
}
