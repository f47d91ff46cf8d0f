import {EU_MEMBERS, EUROPEAN_UNION} from '../europeanUnion.ts'
import {defineFinding} from '../FindingRule.ts'
import {attribute, every, literal} from '../groq/conditions.ts'
import {isLink, isPublishedLink} from '../groq/links.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'
import {linksIn} from '../reading/linksIn.ts'
import {ownTexts} from '../reading/ownTexts.ts'
import {ownValue} from '../reading/ownValue.ts'
import {ownWord} from '../reading/ownWord.ts'
import {publishedAmong} from '../reading/publishedAmong.ts'
import type {Reading} from '../reading/Reading.ts'

/** What a disclaimer and a page must have in common. */
type Dimension = 'treatments' | 'jurisdictions' | 'language'

/** An absent or empty list of treatments means all of them; a list that cannot be read means none. */
function coversTreatments(scope: unknown, reading: Reading): boolean {
  const treatments = ownValue(scope, 'treatments')
  if (treatments === undefined || treatments === null) return true
  if (Array.isArray(treatments) && treatments.length === 0) return true
  const named = new Set(linksIn(scope, 'treatments').map(({id}) => id))
  return reading.treatments.some(({id}) => named.has(id))
}

/** What applies to the European Union applies in each of its member states. */
function coversPlaces(scope: unknown, reading: Reading): boolean {
  const own = new Set(ownTexts(scope, 'jurisdictions'))
  const coversUnion = own.has(EUROPEAN_UNION)
  return reading.jurisdictions.some(
    (code) => own.has(code) || (coversUnion && EU_MEMBERS.includes(code)),
  )
}

function unmetDimensions(disclaimer: Record<string, unknown>, reading: Reading): Dimension[] {
  const scope = ownValue(disclaimer, 'appliesTo')
  const unmet: Dimension[] = []
  if (!coversTreatments(scope, reading)) unmet.push('treatments')
  if (!coversPlaces(scope, reading)) unmet.push('jurisdictions')
  const language = ownWord(disclaimer, 'language')
  if (language === undefined || language !== reading.language) unmet.push('language')
  return unmet
}

function inScope({fields}: PolicyOptions): string {
  const language = attribute(fields.language)
  const own = `@->appliesTo.treatments[${isLink()}]._ref`
  const ofPage = `^.${attribute(fields.treatments)}[${isLink()}]._ref`
  const places = `^.${attribute(fields.jurisdictions)}[@ > ""]`
  const ownPlaces = '@->appliesTo.jurisdictions[@ > ""]'
  return [
    `(@->language > "" && @->language == ^.${language})`,
    `(array::intersects(${ownPlaces}, ${places}) || (${literal(EUROPEAN_UNION)} in ${ownPlaces} && array::intersects(${literal(EU_MEMBERS)}, ${places})))`,
    `(!defined(@->appliesTo.treatments) || count(@->appliesTo.treatments) == 0 || array::intersects(${own}, ${ofPage}))`,
  ].join(' && ')
}

export const disclaimerOutOfScope = defineFinding({
  code: 'disclaimer.outOfScope',
  level: 'error',
  find: (reading) =>
    publishedAmong(reading.disclaimers).flatMap(({document, id, path, title}) => {
      const dimensions = unmetDimensions(document, reading)
      return dimensions.length === 0 ? [] : [{path, details: {id, title, dimensions}}]
    }),
  groq: (options) =>
    every(
      attribute(options.fields.disclaimers),
      isPublishedLink(options.evidenceTypes.disclaimer),
      inScope(options),
    ),
})
