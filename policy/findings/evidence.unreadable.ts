import {defineFinding, type Occurrence} from '../FindingRule.ts'
import {IS_CLAIM} from '../groq/claims.ts'
import {attribute, every, isBad, isDate, literal, none, some} from '../groq/conditions.ts'
import {isDraftLink, isLink, isPublished} from '../groq/links.ts'
import type {EvidenceTypes, PolicyOptions} from '../PolicyOptions.ts'
import type {Reading} from '../reading/Reading.ts'
import type {ResolvedLink} from '../reading/resolveLink.ts'

type Role = keyof EvidenceTypes

function occurrencesOf(links: readonly ResolvedLink[], role: Role): Occurrence[] {
  return links.flatMap(({id, path, target, title}) => {
    const {state} = target
    if (state === 'published') return []
    // The disclaimer.* codes say it in their own words when a disclaimer is missing or a draft.
    if (role === 'disclaimer' && (state === 'missing' || state === 'draftOnly')) return []
    const variant = state === 'missing' && target.isWithdrawn ? 'withdrawn' : state
    return [{path, details: {variant, id, title, role}}]
  })
}

function unnamedTreatment({guardedType, options, treatments}: Reading): Occurrence[] {
  if (guardedType.when !== 'always' || treatments.length > 0) return []
  return [{path: [options.fields.treatments], details: {variant: 'noTreatment'}}]
}

function namesTreatment({fields, guardedTypes}: PolicyOptions): string {
  const types = guardedTypes.filter(({when}) => when === 'always').map(({type}) => type)
  return `(!(_type in ${literal(types)}) || count(${attribute(fields.treatments)}[${isLink()}]) > 0)`
}

function isReadable({evidenceTypes, fields}: PolicyOptions): string {
  const body = attribute(fields.body)
  const isThere = `${isLink()} && !${isDraftLink()} && defined(@->_id)`
  const embeds = (['comparisonTable', 'mechanism'] as const).map((name) =>
    every(
      body,
      `_type == ${literal(`${name}Embed`)} && ${isLink(name)}`,
      isPublished(evidenceTypes[name], name),
    ),
  )
  const lost = some('sources', isBad(isLink(), isPublished(evidenceTypes.source)))
  return [
    every(
      attribute(fields.disclaimers),
      isThere,
      `@->_type == ${literal(evidenceTypes.disclaimer)}`,
    ),
    every(attribute(fields.treatments), isLink(), isPublished(evidenceTypes.treatment)),
    ...embeds,
    none(body, some('markDefs', `${IS_CLAIM} && ${lost}`)),
  ].join(' && ')
}

export const evidenceUnreadable = defineFinding({
  code: 'evidence.unreadable',
  level: 'error',
  find: (reading) => [
    ...(reading.today === undefined ? [{path: [], details: {variant: 'noTime'}}] : []),
    ...unnamedTreatment(reading),
    ...occurrencesOf(reading.disclaimers, 'disclaimer'),
    ...occurrencesOf(reading.treatments, 'treatment'),
    ...occurrencesOf(reading.tables, 'comparisonTable'),
    ...occurrencesOf(reading.mechanisms, 'mechanism'),
    ...reading.claims.flatMap(({sources}) => occurrencesOf(sources, 'source')),
  ],
  groq: (options) => [isDate('$today'), namesTreatment(options), isReadable(options)].join(' && '),
  roleGroq: namesTreatment,
})
