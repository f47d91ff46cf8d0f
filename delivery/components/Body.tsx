import {
  defaultComponents,
  type InferStrictComponents,
  mergeComponents,
  PortableText,
  type PortableTextTypeComponentProps,
} from '@portabletext/react'

import type {ArrangedBlock, OurNode} from '../arrange/ArrangedBody.ts'
import {fill} from '../arrange/fill.ts'
import {Callout} from './Callout.tsx'
import {Citations} from './Citations.tsx'
import {Claim} from './Claim.tsx'
import {ComparisonTable} from './ComparisonTable.tsx'
import {Disclaimers} from './Disclaimers.tsx'
import {Figure} from './Figure.tsx'
import {Mechanism} from './Mechanism.tsx'
import type {PageComponents} from './PageComponents.ts'
import {Problem} from './Problem.tsx'
import {Reminders} from './Reminders.tsx'
import {textElements} from './textElements.tsx'
import {withOwn} from './withOwn.ts'

type Node<Type extends OurNode['_type']> = PortableTextTypeComponentProps<
  Extract<OurNode, {_type: Type}>
>

/** One component per kind of block; a kind without one does not compile. */
const ours = {
  ...textElements,
  marks: {...textElements.marks, claim: Claim},
  types: {
    callout: ({value}: Node<'callout'>) => <Callout callout={value} context={value.context} />,
    'caveat.citations': ({value}: Node<'caveat.citations'>) => (
      <Citations context={value.context} place={value.place} sources={value.sources} />
    ),
    comparisonTableEmbed: ({value}: Node<'comparisonTableEmbed'>) =>
      value.comparisonTable ? (
        <ComparisonTable at={value.at} context={value.context} table={value.comparisonTable} />
      ) : (
        <Missing node={value} />
      ),
    'caveat.disclaimers': ({value: {context, disclaimers, form}}: Node<'caveat.disclaimers'>) => {
      const Short = context.components.reminders ?? Reminders
      return form === 'short' ? (
        <Short context={context} disclaimers={disclaimers} />
      ) : (
        <Disclaimers context={context} disclaimers={disclaimers} />
      )
    },
    figure: ({value}: Node<'figure'>) => <Figure context={value.context} figure={value} />,
    mechanismEmbed: ({value}: Node<'mechanismEmbed'>) =>
      value.mechanism ? (
        <Mechanism
          at={value.at}
          context={value.context}
          headingLevel={value.headingLevel}
          mechanism={value.mechanism}
        />
      ) : (
        <Missing node={value} />
      ),
    'caveat.problem': ({value}: Node<'caveat.problem'>) => (
      <Problem context={value.context} problem={value.problem} />
    ),
  },
} satisfies InferStrictComponents<OurNode[]>

const all = mergeComponents(defaultComponents, ours)

export type BodyProps = {value: ArrangedBlock[]; components: PageComponents}

/** A body whose parts `arrangeBody` has put in their places. */
export function Body({value, components}: BodyProps) {
  return (
    <PortableText components={withOwn(all, components)} onMissingComponent={false} value={value} />
  )
}

function Missing({node: {_type, context}}: {node: Extract<OurNode, {at: string}>}) {
  const message = fill(context.messages.problem.embedMissing, {type: _type})
  return <Problem context={context} problem={{level: 'warning', message}} />
}
