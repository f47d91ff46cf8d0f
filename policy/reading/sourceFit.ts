import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'

/**
 * Whether a source can carry a claim about people, and if not, why: it was retracted, it studied no
 * people, it studied another route of administration, or it does not say.
 */
export type SourceFit = 'fits' | 'retracted' | 'notHuman' | 'otherRoute' | 'unknown'

/** Designs that are no study: what an authority wrote. Their model is not applicable. */
export const AUTHORITY_DESIGNS: readonly string[] = ['label', 'regulator']

/** As the route of a source or of a treatment: more than one, so that no other is excluded. */
export const ANY_ROUTE = 'multiple'

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

/** Anything but an explicit no, or silence, is taken for a retraction. */
export function isRetracted(source: unknown): boolean {
  const retracted = ownValue(source, 'retracted')
  return !isAbsent(retracted) && retracted !== false
}

function routeFit(route: string, routes: readonly string[]): SourceFit {
  const fits = route === ANY_ROUTE || routes.includes(route) || routes.includes(ANY_ROUTE)
  return fits ? 'fits' : 'otherRoute'
}

/** Judges one source for a page whose treatments are given by `routes`. */
export function sourceFit(source: Record<string, unknown>, routes: readonly string[]): SourceFit {
  if (isRetracted(source)) return 'retracted'
  const route = ownWord(source, 'route')
  switch (ownValue(source, 'model')) {
    case 'human':
      return route === undefined ? 'unknown' : routeFit(route, routes)
    case 'notApplicable':
      if (!AUTHORITY_DESIGNS.includes(ownWord(source, 'design') ?? '')) return 'notHuman'
      if (isAbsent(ownValue(source, 'route'))) return 'fits'
      return route === undefined ? 'unknown' : routeFit(route, routes)
    case 'animal':
    case 'inVitro':
      return 'notHuman'
    default:
      return 'unknown'
  }
}
