import type {PageContext} from '../arrange/PageContext.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'

export type DisclaimerLabelProps = {disclaimer: DisclaimerResult; context: PageContext}

/** What a disclaimer is called. The number that sets it apart is for those who hear the page. */
export function DisclaimerLabel({disclaimer: {_id}, context}: DisclaimerLabelProps) {
  const {text, ordinal} = context.labels.get(_id) ?? {text: '', ordinal: ''}
  return (
    <>
      {text}
      {ordinal ? <span className="caveat-unseen">{ordinal}</span> : null}
    </>
  )
}
