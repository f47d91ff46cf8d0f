import {fill} from '../arrange/fill.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {disclaimerId} from './Disclaimer.tsx'

export type RemindersProps = {disclaimers: DisclaimerResult[]; context: PageContext}

/**
 * Disclaimers in short, at a claim further down than the one at which they stand in full.
 */
export function Reminders({disclaimers, context}: RemindersProps) {
  return (
    <div className="caveat-disclaimer caveat-reminders" role="note">
      {disclaimers.map((disclaimer) => (
        <Reminder context={context} disclaimer={disclaimer} key={disclaimer._id} />
      ))}
    </div>
  )
}

function Reminder({disclaimer, context}: {disclaimer: DisclaimerResult; context: PageContext}) {
  const {_id, shortText} = disclaimer
  const {inFull, inFullLabel} = context.messages.disclaimer
  const label = context.labels.get(_id) ?? ''
  return (
    <p>
      <strong>{label}:</strong> {shortText}{' '}
      <a
        aria-label={fill(inFullLabel, {name: label})}
        href={`#${disclaimerId(disclaimer, context)}`}
      >
        {inFull}
      </a>
    </p>
  )
}
