import {fill} from '../arrange/fill.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {TreatmentResult} from '../queries/fragments/treatment.ts'
import {RegulatoryStatus} from './RegulatoryStatus.tsx'

export type TreatmentFactsProps = {
  treatments: (TreatmentResult | null)[]
  context: PageContext
}

/** What the formulations of a page are, and what regulators say of them. */
export function TreatmentFacts({treatments, context}: TreatmentFactsProps) {
  const known = treatments.filter((treatment) => treatment !== null)
  if (known.length === 0) return null
  const label = toId(`${context.idPrefix}treatments`)
  return (
    <section aria-labelledby={label} className="caveat-treatments">
      <h2 id={label}>{context.messages.treatment.title}</h2>
      {known.map((treatment) => (
        <Treatment context={context} key={treatment._id} treatment={treatment} />
      ))}
    </section>
  )
}

function Treatment({treatment, context}: {treatment: TreatmentResult; context: PageContext}) {
  return (
    <div className="caveat-treatment">
      <h3>{treatment.name}</h3>
      <dl>
        {factsOf(treatment, context).map(({label, fact}) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <RegulatoryStatus context={context} treatment={treatment} />
    </div>
  )
}

function factsOf(treatment: TreatmentResult, context: PageContext) {
  const {names, treatment: words} = context.messages
  const schedule = treatment.controlledSchedule
  return [
    {label: words.activeIngredient, fact: treatment.activeIngredient},
    {label: words.form, fact: wordFor(names.form, treatment.form)},
    {label: words.route, fact: wordFor(names.route, treatment.route)},
    {label: words.compounded, fact: yesOrNo(treatment.compounded, context)},
    {label: words.prescriptionOnly, fact: yesOrNo(treatment.prescriptionOnly, context)},
    {label: words.controlledSchedule, fact: schedule && fill(words.schedule, {number: schedule})},
    {label: words.rems, fact: yesOrNo(treatment.rems, context)},
  ].filter(({fact}) => Boolean(fact))
}

function yesOrNo(value: boolean | null, {messages}: PageContext): string | null {
  if (value === null) return null
  return value ? messages.treatment.yes : messages.treatment.no
}
