import {directionOf} from '../arrange/directionOf.ts'
import {fill} from '../arrange/fill.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {BasicText} from './BasicText.tsx'
import {Problem} from './Problem.tsx'

export type DisclaimerProps = {disclaimer: DisclaimerResult; context: PageContext}

/**
 * One disclaimer: always open, labelled by what it is about, in the size and contrast of the text
 * that it qualifies.
 */
export function Disclaimer({disclaimer, context}: DisclaimerProps) {
  const {_id, kind, language} = disclaimer
  const id = disclaimerId(disclaimer, context)
  const other = language && language !== context.language ? language : undefined
  return (
    <aside
      aria-labelledby={`${id}-label`}
      className="caveat-disclaimer"
      data-kind={kind ?? undefined}
      dir={other && directionOf(other)}
      id={id}
      lang={other}
    >
      <p className="caveat-label" id={`${id}-label`}>
        {context.labels.get(_id)}
      </p>
      <DisclaimerText context={context} disclaimer={disclaimer} />
    </aside>
  )
}

/** The id under which the full text of a disclaimer stands on its page. */
export function disclaimerId({_id}: DisclaimerResult, {idPrefix}: PageContext): string {
  return toId(`${idPrefix}disclaimer`, _id)
}

function DisclaimerText({disclaimer, context}: DisclaimerProps) {
  const {_id, text, shortText} = disclaimer
  if (Array.isArray(text) && text.length > 0) return <BasicText value={text} />
  if (shortText) return <p>{shortText}</p>
  if (!context.development) return null
  const name = context.labels.get(_id) ?? _id
  return <Problem message={fill(context.messages.problem.disclaimerEmpty, {name})} />
}
