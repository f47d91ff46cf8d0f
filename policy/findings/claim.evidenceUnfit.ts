import {defineFinding, type Occurrence} from '../FindingRule.ts'
import {IS_CLAIM, routesOfPage} from '../groq/claims.ts'
import {attribute, isBad, isNo, literal, none, some} from '../groq/conditions.ts'
import {isPublishedLink} from '../groq/links.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'
import {ownWord} from '../reading/ownWord.ts'
import {publishedAmong} from '../reading/publishedAmong.ts'
import type {ReadClaim} from '../reading/Reading.ts'
import {
  ANY_ROUTE,
  AUTHORITY_DESIGNS,
  isRetracted,
  sourceFit,
  type SourceFit,
} from '../reading/sourceFit.ts'

/** Claims of these types say nothing about a benefit for people; a claim of no known type might. */
const OTHER_CLAIMS: readonly string[] = ['mechanism', 'regulatory']

/** The reason that is easiest to mend names the finding. */
const REASONS: readonly Exclude<SourceFit, 'fits'>[] = [
  'unknown',
  'otherRoute',
  'notHuman',
  'retracted',
]

function fitsOf(claim: ReadClaim, routes: readonly string[]): SourceFit[] {
  const documents = publishedAmong(claim.sources).map(({document}) => document)
  return OTHER_CLAIMS.includes(claim.type ?? '')
    ? documents.map((source) => (isRetracted(source) ? 'retracted' : 'fits'))
    : documents.map((source) => sourceFit(source, routes))
}

function judge(claim: ReadClaim, routes: readonly string[]): Occurrence[] {
  // A source that is not readable may be the one that carries it: evidence.unreadable blocks for it.
  if (claim.sources.some(({target}) => target.state === 'unreadable')) return []
  const fits = fitsOf(claim, routes)
  const variant = REASONS.find((reason) => fits.includes(reason))
  if (variant === undefined || fits.includes('fits')) return []
  const titles = publishedAmong(claim.sources).map(({title}) => title)
  return [{path: claim.path, details: {variant, text: claim.text, titles}}]
}

/** In the sources of a claim: one that carries a claim about people. */
function fits({evidenceTypes, fields}: PolicyOptions): string {
  const routes = routesOfPage(attribute(fields.treatments), evidenceTypes.treatment)
  const any = literal(ANY_ROUTE)
  const isSameRoute = `@->route == ${any} || array::intersects(${routes}, [@->route, ${any}])`
  const isAuthority = `@->model == "notApplicable" && @->design in ${literal(AUTHORITY_DESIGNS)}`
  return [
    `((@->model == "human" || (${isAuthority})) && @->route > "" && (${isSameRoute}))`,
    `(${isAuthority} && !defined(@->route))`,
  ].join(' || ')
}

export const claimEvidenceUnfit = defineFinding({
  code: 'claim.evidenceUnfit',
  level: 'error',
  find: ({claims, treatments}) => {
    const routes = publishedAmong(treatments)
      .map(({document}) => ownWord(document, 'route'))
      .filter((route) => route !== undefined)
    return claims.flatMap((claim) => judge(claim, routes))
  },
  groq: (options) => {
    const isSource = isPublishedLink(options.evidenceTypes.source)
    const isJudged = `${IS_CLAIM} && ${some('sources', isSource)}`
    const carries = `(^.type in ${literal(OTHER_CLAIMS)} || ${fits(options)})`
    const isCarried = some('sources', `${isSource} && ${isNo('@->retracted')} && ${carries}`)
    const unfit = isBad(isJudged, isCarried)
    return none(attribute(options.fields.body), some('markDefs', unfit))
  },
})
