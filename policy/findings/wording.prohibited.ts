import {defineFinding, type Occurrence} from '../FindingRule.ts'
import type {LexiconTerm} from '../lexicon/Lexicon.ts'
import {publishedAmong, type PublishedLink} from '../reading/publishedAmong.ts'
import type {Reading} from '../reading/Reading.ts'
import {type ShownRole, shownTerms} from '../reading/shownTerms.ts'
import type {FoundTerm} from '../wording/findTerms.ts'

const SHOWN: readonly ShownRole[] = ['disclaimers', 'treatments', 'tables', 'mechanisms']

function variantOf({level}: LexiconTerm, place: 'page' | 'shown'): string | undefined {
  if (place === 'shown') return level === 'error' ? 'shown' : 'shownCaution'
  return level === 'error' ? undefined : 'caution'
}

function detailsOf({term, words}: FoundTerm) {
  return {term: term.id, words, instead: term.instead}
}

function onPage({said}: Reading): Occurrence[] {
  return said.map((found) => ({
    path: found.path,
    details: {...detailsOf(found), variant: variantOf(found.term, 'page')},
    level: found.term.level,
  }))
}

/** What a linked document shows. */
function inDocument(
  {document, id, path, title}: PublishedLink,
  role: ShownRole,
  {options}: Reading,
): Occurrence[] {
  return shownTerms(document, role, options).map((found) => ({
    path,
    details: {...detailsOf(found), id, title, variant: variantOf(found.term, 'shown')},
    level: found.term.level,
  }))
}

export const wordingProhibited = defineFinding({
  code: 'wording.prohibited',
  level: 'error',
  find: (reading) => [
    ...onPage(reading),
    ...SHOWN.flatMap((role) =>
      publishedAmong(reading[role]).flatMap((link) => inDocument(link, role, reading)),
    ),
  ],
})
