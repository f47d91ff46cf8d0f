import type {ReactNode} from 'react'

import {arrangeBody} from '../arrange/arrangeBody.ts'
import {citationsOfBody} from '../arrange/citationsOf.ts'
import {concerns} from '../arrange/concerns.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import {partOf} from '../arrange/partOf.ts'
import {readBody} from '../arrange/readBody.ts'
import type {BodyEntry} from '../arrange/RenderedPage.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {RichTextBlock} from '../queries/fragments/richText.ts'
import {Body} from './Body.tsx'
import {Disclaimers} from './Disclaimers.tsx'
import type {OwnRenderers} from './OwnRenderers.ts'
import {StandsAlone} from './StandsAlone.tsx'

type Content<Entry extends BodyEntry> = {
  body: readonly (Entry | null)[] | null
  /** Shown behind the claims that they concern; one that concerns none stands at the end. */
  disclaimers?: readonly (DisclaimerResult | null)[] | null
}

export type RichTextProps<Entry extends BodyEntry = RichTextBlock> = Omit<
  PartOptions,
  'components'
> &
  OwnRenderers<Entry> &
  Content<Entry>

/** A body with the sources of its claims, its embedded documents and the disclaimers at its claims. */
export function RichText<Entry extends BodyEntry>(props: RichTextProps<Entry>): ReactNode
export function RichText({
  body,
  disclaimers = [],
  ...options
}: PartOptions & Content<BodyEntry>): ReactNode {
  const content = partOf({body, disclaimers: disclaimers ?? []}, options)
  const read = readBody(content.body, options.context?.components ?? options.components)
  const linked = content.disclaimers.filter((disclaimer) => disclaimer !== null)
  const [concerned, others] = partition(linked, ({kind}) =>
    read.some(({block}) => block && concerns(kind, block)),
  )
  return (
    <StandsAlone citations={() => citationsOfBody(read)} disclaimers={linked} options={options}>
      {(context) => (
        <>
          <Body components={context.components} value={arrangeBody(read, concerned, context)} />
          {others.length > 0 ? <Disclaimers context={context} disclaimers={others} /> : null}
        </>
      )}
    </StandsAlone>
  )
}

function partition<Entry>(list: Entry[], isFirst: (entry: Entry) => boolean): [Entry[], Entry[]] {
  return [list.filter(isFirst), list.filter((entry) => !isFirst(entry))]
}
