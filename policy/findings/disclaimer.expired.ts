import {defineFinding, type Occurrence} from '../FindingRule.ts'
import {attribute, every, isDate} from '../groq/conditions.ts'
import {isPublishedLink} from '../groq/links.ts'
import {ownText} from '../reading/ownText.ts'
import {ownValue} from '../reading/ownValue.ts'
import {publishedAmong, type PublishedLink} from '../reading/publishedAmong.ts'
import {dayOfDate} from '../reading/utcDay.ts'

function occurrences({document, id, path, title}: PublishedLink, today: number): Occurrence[] {
  const until = ownValue(document, 'effectiveUntil')
  if (until === undefined || until === null) return []
  const lastDay = dayOfDate(until)
  if (lastDay === undefined) return [{path, details: {id, title, variant: 'undated'}}]
  if (today <= lastDay) return []
  return [{path, details: {id, title, date: ownText(document, 'effectiveUntil')}}]
}

export const disclaimerExpired = defineFinding({
  code: 'disclaimer.expired',
  level: 'error',
  find: ({disclaimers, today}) =>
    today === undefined
      ? []
      : publishedAmong(disclaimers).flatMap((link) => occurrences(link, today)),
  groq: ({evidenceTypes, fields}) => {
    const until = '@->effectiveUntil'
    return every(
      attribute(fields.disclaimers),
      isPublishedLink(evidenceTypes.disclaimer),
      `!defined(${until}) || (${isDate(until)} && ${until} >= $today)`,
    )
  },
})
