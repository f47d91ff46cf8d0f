import {DISCLAIMER_KINDS} from '../../policy/vocabulary/disclaimerKind.ts'
import type {DisclaimerPlacement} from '../../policy/vocabulary/disclaimerPlacement.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {PageResult} from '../queries/fragments/page.ts'

/** The disclaimers of a page by the place where they stand, and those that had to move to the end. */
export type PlacedDisclaimers = Record<DisclaimerPlacement, DisclaimerResult[]> & {
  moved: DisclaimerResult[]
}

/** Which places a page has besides its top and its end. */
export type PlacesOfPage = {
  atClaim: (disclaimer: DisclaimerResult) => boolean
  callToAction: boolean
}

/** What is graver stands first. */
const GRAVITY = ['boxedWarning', 'safety', 'emergency', ...DISCLAIMER_KINDS]

/**
 * Puts every linked disclaimer in exactly one place. One whose place the page does not have, or
 * that names none, stands at the end: never nowhere.
 */
export function placeDisclaimers(
  disclaimers: PageResult['disclaimers'],
  places: PlacesOfPage,
): PlacedDisclaimers {
  const placed: PlacedDisclaimers = {
    top: [],
    atClaim: [],
    beforeCallToAction: [],
    end: [],
    moved: [],
  }
  for (const disclaimer of byGravity(disclaimers)) {
    const placement = placementIn(disclaimer, places)
    placed[placement].push(disclaimer)
    if (placement !== disclaimer.placement) placed.moved.push(disclaimer)
  }
  return placed
}

function placementIn(disclaimer: DisclaimerResult, places: PlacesOfPage): DisclaimerPlacement {
  const {placement} = disclaimer
  if (placement === 'top') return 'top'
  if (placement === 'atClaim' && places.atClaim(disclaimer)) return 'atClaim'
  if (placement === 'beforeCallToAction' && places.callToAction) return 'beforeCallToAction'
  return 'end'
}

function byGravity(disclaimers: PageResult['disclaimers']): DisclaimerResult[] {
  const unique = new Map<string, DisclaimerResult>()
  for (const disclaimer of disclaimers ?? []) {
    if (disclaimer) unique.set(disclaimer._id, disclaimer)
  }
  return [...unique.values()].toSorted((a, b) => gravityOf(a) - gravityOf(b))
}

function gravityOf({kind}: DisclaimerResult): number {
  const index = GRAVITY.findIndex((name) => name === kind)
  return index === -1 ? GRAVITY.length : index
}
