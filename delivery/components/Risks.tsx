import type {PageContext} from '../arrange/PageContext.ts'
import {place} from '../arrange/place.ts'
import {toId} from '../arrange/toId.ts'
import type {SafetyResult} from '../queries/fragments/safety.ts'
import {BasicText} from './BasicText.tsx'
import {Citations} from './Citations.tsx'

export type RisksProps = {safety: SafetyResult; context: PageContext}

/** The risks and what to do about them, in the context of their page. */
export function Risks({safety, context}: RisksProps) {
  const {messages} = context
  const id = safetyId(context)
  const {risks, advice} = safety
  return (
    <section aria-labelledby={`${id}-label`} className="caveat-safety" id={id}>
      <h2 id={`${id}-label`}>{messages.safety.title}</h2>
      <dl>
        {(risks ?? []).map(({_key, name, description, sources}) => (
          <div key={_key}>
            <dt>{name}</dt>
            <dd>
              {description}
              <Citations context={context} place={place.risk(_key)} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {Array.isArray(advice) && advice.length > 0 ? (
        <>
          <h3>{messages.safety.advice}</h3>
          <BasicText context={context} value={advice} />
        </>
      ) : null}
    </section>
  )
}

/** The id of the safety section, for links that lead to it. */
export function safetyId({idPrefix}: PageContext): string {
  return toId(`${idPrefix}safety`)
}
