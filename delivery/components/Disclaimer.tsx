import {directionOf} from '../arrange/directionOf.ts'
import {fill} from '../arrange/fill.ts'
import {nameOf} from '../arrange/labelsOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {BasicText} from './BasicText.tsx'
import {DisclaimerLabel} from './DisclaimerLabel.tsx'
import {Problem} from './Problem.tsx'

const NEVER_FOLDED = ['safety', 'boxedWarning', 'emergency']

export type DisclaimerProps = {disclaimer: DisclaimerResult; context: PageContext}

/**
 * One disclaimer, labelled by what it is about, in the size and contrast of the text that it
 * qualifies. It is always open, save one that readers may fold away, which is open until they do.
 */
export function Disclaimer({disclaimer, context}: DisclaimerProps) {
  const {kind, language} = disclaimer
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
      {mayFold(disclaimer) ? (
        <details open>
          <summary className="caveat-label" id={`${id}-label`}>
            <DisclaimerLabel context={context} disclaimer={disclaimer} />
          </summary>
          <DisclaimerText context={context} disclaimer={disclaimer} />
        </details>
      ) : (
        <>
          <p className="caveat-label" id={`${id}-label`}>
            <DisclaimerLabel context={context} disclaimer={disclaimer} />
          </p>
          <DisclaimerText context={context} disclaimer={disclaimer} />
        </>
      )}
    </aside>
  )
}

/** Safety is never folded away, whatever a document says. */
function mayFold({mayCollapse, kind}: DisclaimerResult): boolean {
  return mayCollapse === true && kind !== null && !NEVER_FOLDED.includes(kind)
}

/** The id under which the full text of a disclaimer stands on its page. */
export function disclaimerId({_id}: DisclaimerResult, {idPrefix}: PageContext): string {
  return toId(`${idPrefix}disclaimer`, _id)
}

function DisclaimerText({disclaimer, context}: DisclaimerProps) {
  const {text, shortText} = disclaimer
  if (Array.isArray(text) && text.length > 0) return <BasicText context={context} value={text} />
  if (shortText) return <p>{shortText}</p>
  const name = nameOf(disclaimer, context.labels)
  const message = fill(context.messages.problem.disclaimerEmpty, {name})
  return <Problem context={context} problem={{level: 'error', message}} />
}
