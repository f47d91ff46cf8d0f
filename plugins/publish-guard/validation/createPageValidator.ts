import {
  getVersionFromId,
  type SanityDocument,
  type ValidationContext,
  type ValidationError,
} from 'sanity'

import {loadEvidence} from '../evidence/loadEvidence.ts'
import type {Guard} from '../guard/Guard.ts'
import {guardMarker} from './guardMarker.ts'

/** The version of Sanity's API that the guard speaks. */
const API_VERSION = '2025-02-19'

type PageValidator = (
  page: SanityDocument | undefined,
  context: ValidationContext,
) => Promise<true | ValidationError[]>

/**
 * Makes what holds the rule for a document as a whole, in the release that it belongs to, if any. It
 * rejects when the evidence cannot be loaded, which Sanity shows as an error: no answer never means
 * yes.
 */
export function createPageValidator({policy}: Guard): PageValidator {
  return async (page, context) => {
    if (page === undefined || !policy.isGuarded(page)) return true
    const {getDocumentExists} = context
    const evidence = await loadEvidence(context.getClient({apiVersion: API_VERSION}), {
      ids: policy.evidenceIdsOf(page),
      release: getVersionFromId(page['_id']),
      isVisible: getDocumentExists && ((id) => getDocumentExists({id})),
    })
    const errors = policy
      .evaluate(page, evidence, new Date())
      .filter(({level}) => level === 'error')
    if (errors.length === 0) return true
    if (context.environment === 'studio') return errors.map(guardMarker)
    // Without a Studio, Sanity turns what a document's own rule returns into warnings, and the page
    // would pass. What it throws stays an error.
    throw new Error(errors.map(({message}) => message).join(' '))
  }
}
