import {createHash} from 'node:crypto'

import type {IdentifiedSanityDocumentStub} from '@sanity/client'

import type {JudgedPage} from './judgePages.ts'

export const INCIDENT_TYPE = 'caveat.incident'

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** One id for each revision of a page, in a path that only people who are signed in can read. */
export function incidentIdOf(pageId: string, revision: string): string {
  const hash = createHash('sha256').update(`${pageId} ${revision}`).digest('hex')
  return `incident.${hash.slice(0, 32)}`
}

/**
 * The record that a page was live against the rule: which revision, why, and when that was found.
 * What was done about it is added by whoever does it.
 */
export function incidentOf({page, findings}: JudgedPage, at: Date): IdentifiedSanityDocumentStub {
  const id = page['_id']
  const revision = textOf(page['_rev']) ?? ''
  return {
    _id: incidentIdOf(id, revision),
    _type: INCIDENT_TYPE,
    // Weak, since the page that it names is about to go.
    page: {_type: 'reference', _ref: id, _weak: true},
    pageId: id,
    pageType: textOf(page['_type']),
    title: textOf(page['title']),
    revision,
    foundAt: at.toISOString(),
    findings: findings.map(({code, message}, index) => ({
      _key: `finding-${index}`,
      _type: 'finding',
      code,
      message,
    })),
  }
}
