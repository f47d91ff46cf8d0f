import type {PartOptions} from '../arrange/PageOptions.ts'
import {partOf} from '../arrange/partOf.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {Disclaimer} from './Disclaimer.tsx'
import {StandsAlone} from './StandsAlone.tsx'

export type DisclaimersProps = PartOptions & {
  disclaimers: readonly (DisclaimerResult | null)[] | null
}

/** The disclaimers of one place of a page, each visible and labelled. */
export function Disclaimers({disclaimers: given, ...options}: DisclaimersProps) {
  const disclaimers = partOf(given ?? [], options).filter((disclaimer) => disclaimer !== null)
  if (disclaimers.length === 0) return null
  return (
    <StandsAlone disclaimers={disclaimers} options={options}>
      {(context) => {
        const One = context.components.disclaimer ?? Disclaimer
        return (
          <div className="caveat-disclaimers">
            {disclaimers.map((disclaimer) => (
              <One context={context} disclaimer={disclaimer} key={disclaimer._id} />
            ))}
          </div>
        )
      }}
    </StandsAlone>
  )
}
