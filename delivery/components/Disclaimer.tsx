import {fill} from '../arrange/fill.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {Messages} from '../Messages.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {BasicText} from './BasicText.tsx'
import {Problem} from './Problem.tsx'

export type DisclaimerProps = {
  disclaimer: DisclaimerResult
  context: PageContext
  short?: {at: string} | undefined
}

/**
 * One disclaimer: always open, labelled by what it is about, in the size and contrast of the text
 * that it qualifies. In short it leads to its full text, which stands once on the page.
 */
export function Disclaimer({disclaimer, context, short}: DisclaimerProps) {
  const {idPrefix, language} = context
  const {_id, kind, text, shortText} = disclaimer
  const full = toId(`${idPrefix}disclaimer`, _id)
  const inShort = short && shortText ? shortText : undefined
  const id = short ? toId(`${idPrefix}reminder`, short.at, _id) : full
  const otherLanguage =
    disclaimer.language && disclaimer.language !== language ? disclaimer.language : undefined
  return (
    <aside
      aria-labelledby={`${id}-label`}
      className="caveat-disclaimer"
      data-form={inShort === undefined ? 'full' : 'short'}
      data-kind={kind ?? undefined}
      id={id}
      lang={otherLanguage}
    >
      <p className="caveat-label" id={`${id}-label`}>
        {labelOf(disclaimer, context.messages)}
      </p>
      {inShort === undefined ? (
        <Text context={context} disclaimer={disclaimer} fallback={shortText} text={text} />
      ) : (
        <p>
          {inShort} <a href={`#${full}`}>{context.messages.disclaimer.inFull}</a>
        </p>
      )}
    </aside>
  )
}

function Text(props: {
  disclaimer: DisclaimerResult
  text: DisclaimerResult['text']
  fallback: string | null
  context: PageContext
}) {
  const {text, fallback, disclaimer, context} = props
  if (Array.isArray(text) && text.length > 0) return <BasicText value={text} />
  if (fallback) return <p>{fallback}</p>
  if (!context.development) return null
  const name = labelOf(disclaimer, context.messages)
  return <Problem message={fill(context.messages.problem.disclaimerEmpty, {name})} />
}

function labelOf({kind}: DisclaimerResult, {disclaimer}: Messages): string {
  return wordFor(disclaimer, kind) ?? disclaimer.fallback
}
