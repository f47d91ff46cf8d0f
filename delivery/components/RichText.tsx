import {arrangeBody} from '../arrange/arrangeBody.ts'
import {citationsOfBody} from '../arrange/citationsOf.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import {readBody} from '../arrange/readBody.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {RichTextResult} from '../queries/fragments/richText.ts'
import {Body} from './Body.tsx'
import {StandsAlone} from './StandsAlone.tsx'

export type RichTextProps = PartOptions & {
  body: RichTextResult | null
  /** Shown behind the claims that they concern. */
  disclaimers?: DisclaimerResult[]
}

/** A body with the sources of its claims, its embedded documents and the disclaimers at its claims. */
export function RichText({body, disclaimers = [], ...options}: RichTextProps) {
  const read = readBody(body)
  return (
    <StandsAlone
      citations={() => citationsOfBody(read)}
      disclaimers={disclaimers}
      options={options}
    >
      {(context) => <Body value={arrangeBody(read, disclaimers, context)} />}
    </StandsAlone>
  )
}
