import {citationsOfSafety} from '../arrange/citationsOf.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import {partOf} from '../arrange/partOf.ts'
import type {SafetyResult} from '../queries/fragments/safety.ts'
import {Risks} from './Risks.tsx'
import {StandsAlone} from './StandsAlone.tsx'

export type SafetyProps = PartOptions & {safety: SafetyResult}

/** The risks and what to do about them, in the size and contrast of the text that claims benefits. */
export function Safety({safety: given, ...options}: SafetyProps) {
  const safety = partOf(given, options)
  return (
    <StandsAlone citations={() => citationsOfSafety(safety)} options={options}>
      {(context) => {
        const Section = context.components.safety ?? Risks
        return <Section context={context} safety={safety} />
      }}
    </StandsAlone>
  )
}
