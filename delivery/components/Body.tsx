import {
  type InferStrictComponents,
  PortableText,
  type PortableTextTypeComponentProps,
} from '@portabletext/react'

import type {
  ArrangedBlock,
  CitationsNode,
  DisclaimersNode,
  ProblemNode,
} from '../arrange/ArrangedBody.ts'
import {Callout} from './Callout.tsx'
import {Citations} from './Citations.tsx'
import {Claim} from './Claim.tsx'
import {ComparisonTable} from './ComparisonTable.tsx'
import {Disclaimers} from './Disclaimers.tsx'
import {Figure} from './Figure.tsx'
import {Link} from './Link.tsx'
import {Mechanism} from './Mechanism.tsx'
import {Problem} from './Problem.tsx'
import {Reminders} from './Reminders.tsx'

type Node<Type extends ArrangedBlock['_type']> = PortableTextTypeComponentProps<
  Extract<ArrangedBlock, {_type: Type}>
>

/** One component per kind of block; a kind without one does not compile. */
const components = {
  block: {},
  marks: {claim: Claim, link: Link},
  types: {
    callout: ({value}: Node<'callout'>) => <Callout callout={value} context={value.context} />,
    citations: ({value}: PortableTextTypeComponentProps<CitationsNode>) => (
      <Citations context={value.context} place={value.place} sources={value.sources} />
    ),
    comparisonTableEmbed: ({value}: Node<'comparisonTableEmbed'>) =>
      value.comparisonTable ? (
        <ComparisonTable at={value.at} context={value.context} table={value.comparisonTable} />
      ) : (
        <Missing node={value} />
      ),
    disclaimers: ({value}: PortableTextTypeComponentProps<DisclaimersNode>) =>
      value.form === 'short' ? (
        <Reminders context={value.context} disclaimers={value.disclaimers} />
      ) : (
        <Disclaimers context={value.context} disclaimers={value.disclaimers} />
      ),
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
    problem: ({value}: PortableTextTypeComponentProps<ProblemNode>) => (
      <Problem message={value.message} />
    ),
  },
} satisfies InferStrictComponents<(ArrangedBlock | CitationsNode)[]>

/** A body whose parts `arrangeBody` has put in their places. */
export function Body({value}: {value: ArrangedBlock[]}) {
  return <PortableText components={components} value={value} />
}

function Missing({node}: {node: Extract<ArrangedBlock, {at: string}>}) {
  const {development, messages} = node.context
  return development ? <Problem message={messages.problem.embedMissing} /> : null
}
