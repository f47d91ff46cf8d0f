import {defineFinding, type Occurrence} from '../FindingRule.ts'
import {attribute, every, isDate} from '../groq/conditions.ts'
import {isPublishedLink} from '../groq/links.ts'
import {ownText} from '../reading/ownText.ts'
import {ownValue} from '../reading/ownValue.ts'
import {publishedAmong, type PublishedLink} from '../reading/publishedAmong.ts'
import {dayOfDate} from '../reading/utcDay.ts'

function occurrences({document, id, path, title}: PublishedLink, today: number): Occurrence[] {
  const from = dayOfDate(ownValue(document, 'effectiveFrom'))
  if (from === undefined) return [{path, details: {id, title, variant: 'undated'}}]
  if (from <= today) return []
  return [{path, details: {id, title, date: ownText(document, 'effectiveFrom')}}]
}

export const disclaimerNotYetEffective = defineFinding({
  code: 'disclaimer.notYetEffective',
  level: 'error',
  find: ({disclaimers, today}) =>
    today === undefined
      ? []
      : publishedAmong(disclaimers).flatMap((link) => occurrences(link, today)),
  groq: ({evidenceTypes, fields}) =>
    every(
      attribute(fields.disclaimers),
      isPublishedLink(evidenceTypes.disclaimer),
      `${isDate('@->effectiveFrom')} && @->effectiveFrom <= $today`,
    ),
})
