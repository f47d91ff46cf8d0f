import {fill} from '../arrange/fill.ts'
import {nameOf} from '../arrange/labelsOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {disclaimerId} from './Disclaimer.tsx'
import {DisclaimerLabel} from './DisclaimerLabel.tsx'

export type RemindersProps = {disclaimers: DisclaimerResult[]; context: PageContext}

/**
 * Disclaimers in short, at a claim further down than the one at which they stand in full.
 */
export function Reminders({disclaimers, context}: RemindersProps) {
  return (
    <div className="caveat-reminders" role="note">
      {disclaimers.map((disclaimer) => (
        <Reminder context={context} disclaimer={disclaimer} key={disclaimer._id} />
      ))}
    </div>
  )
}

function Reminder({disclaimer, context}: {disclaimer: DisclaimerResult; context: PageContext}) {
  const {kind, shortText} = disclaimer
  const {inFull, inFullLabel} = context.messages.disclaimer
  return (
    <p data-kind={kind ?? undefined}>
      <strong>
        <DisclaimerLabel context={context} disclaimer={disclaimer} />:
      </strong>{' '}
      {shortText}{' '}
      <a
        aria-label={fill(inFullLabel, {name: nameOf(disclaimer, context.labels)})}
        href={`#${disclaimerId(disclaimer, context)}`}
      >
        {inFull}
      </a>
    </p>
  )
}
