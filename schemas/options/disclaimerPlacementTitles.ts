import type {DisclaimerPlacement} from '../../policy/vocabulary/disclaimerPlacement.ts'

export const disclaimerPlacementTitles: Readonly<Record<DisclaimerPlacement, string>> = {
  top: 'Top of the page',
  atClaim: 'Next to the claim',
  beforeCallToAction: 'Before the call to action',
  end: 'End of the page',
}
