import {PortableText} from '@portabletext/react'

import type {PageContext} from '../arrange/PageContext.ts'
import {readBody} from '../arrange/readBody.ts'
import type {BasicText as BasicTextValue} from '../queries/fragments/basicText.ts'
import {Link} from './Link.tsx'

export type BasicTextProps = {value: BasicTextValue | null | undefined; context: PageContext}

/** Paragraphs and lists without headings, claims or embedded objects. */
export function BasicText({value, context}: BasicTextProps) {
  const {marks, block, list, listItem, hardBreak} = context.components
  const blocks = readBody(value).flatMap(({block}) => (block?._type === 'block' ? [block] : []))
  return (
    <PortableText
      components={{
        ...(block && {block}),
        ...(list && {list}),
        ...(listItem && {listItem}),
        ...(hardBreak !== undefined && {hardBreak}),
        marks: {link: Link, ...marks},
      }}
      onMissingComponent={false}
      value={blocks}
    />
  )
}
