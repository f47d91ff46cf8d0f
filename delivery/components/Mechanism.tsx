import type {HeadingLevel} from '../arrange/ArrangedBody.ts'
import {citationsOfMechanism} from '../arrange/citationsOf.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import {partOf} from '../arrange/partOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {place} from '../arrange/place.ts'
import {toId} from '../arrange/toId.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {MechanismResult, MechanismStepResult} from '../queries/fragments/mechanism.ts'
import {Citations} from './Citations.tsx'
import {Heading} from './Heading.tsx'
import {StandsAlone} from './StandsAlone.tsx'

export type MechanismProps = PartOptions & {
  mechanism: MechanismResult
  /** The place on the page that it stands in. */
  at?: string
  headingLevel?: HeadingLevel
}

/** How something is thought to work: each step with how sure it is, and what is not known. */
export function Mechanism({
  mechanism: given,
  at = 'mechanism',
  headingLevel = 2,
  ...options
}: MechanismProps) {
  const mechanism = partOf(given, options)
  return (
    <StandsAlone citations={() => citationsOfMechanism(mechanism, at)} options={options}>
      {(context) => (
        <Steps at={at} context={context} headingLevel={headingLevel} mechanism={mechanism} />
      )}
    </StandsAlone>
  )
}

type StepsProps = {
  mechanism: MechanismResult
  at: string
  headingLevel: HeadingLevel
  context: PageContext
}

function Steps({mechanism, at, headingLevel, context}: StepsProps) {
  const {name, summary, steps, uncertaintyStatement} = mechanism
  const label = toId(`${context.idPrefix}${at}`, 'label')
  return (
    <section aria-labelledby={label} className="caveat-mechanism">
      <Heading id={label} level={headingLevel}>
        {name}
      </Heading>
      {summary ? <p>{summary}</p> : null}
      <ol className="caveat-steps">
        {(steps ?? []).map((step) => (
          <Step at={at} context={context} key={step._key} step={step} />
        ))}
      </ol>
      {uncertaintyStatement ? (
        <p className="caveat-uncertainty">
          <strong className="caveat-label">{context.messages.mechanism.uncertainty}</strong>{' '}
          {uncertaintyStatement}
        </p>
      ) : null}
    </section>
  )
}

function Step(props: {step: MechanismStepResult; at: string; context: PageContext}) {
  const {step, at, context} = props
  const certainty = wordFor(context.messages.mechanism.certainty, step.certainty)
  return (
    <li>
      {step.text}
      <Citations context={context} place={place.step(at, step._key)} sources={step.sources} />{' '}
      {certainty ? (
        <span className="caveat-certainty" data-certainty={step.certainty}>
          {certainty}
        </span>
      ) : null}
    </li>
  )
}
