import type {PartOptions} from '../arrange/PageOptions.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {Disclaimer} from './Disclaimer.tsx'
import {StandsAlone} from './StandsAlone.tsx'

export type DisclaimersProps = PartOptions & {disclaimers: DisclaimerResult[]}

/** The disclaimers of one place of a page, each visible and labelled. */
export function Disclaimers({disclaimers, ...options}: DisclaimersProps) {
  if (disclaimers.length === 0) return null
  return (
    <StandsAlone disclaimers={disclaimers} options={options}>
      {(context) => (
        <div className="caveat-disclaimers">
          {disclaimers.map((disclaimer) => (
            <Disclaimer context={context} disclaimer={disclaimer} key={disclaimer._id} />
          ))}
        </div>
      )}
    </StandsAlone>
  )
}
