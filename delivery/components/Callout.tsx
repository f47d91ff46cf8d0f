import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {Callout as CalloutValue} from '../queries/fragments/richText.ts'
import {BasicText} from './BasicText.tsx'

export type CalloutProps = {callout: CalloutValue; context: PageContext}

/** A passage set apart, with its weight in a word and not by colour alone. */
export function Callout({callout, context}: CalloutProps) {
  const {idPrefix, messages} = context
  const label = toId(`${idPrefix}callout`, callout._key)
  return (
    <div
      aria-labelledby={label}
      className="caveat-callout"
      data-tone={callout.tone ?? 'note'}
      role="note"
    >
      <p className="caveat-label" id={label}>
        {wordFor(messages.callout, callout.tone) ?? messages.callout.note}
      </p>
      <BasicText context={context} value={callout.text} />
    </div>
  )
}
