import {defaultComponents, mergeComponents, PortableText} from '@portabletext/react'

import type {PageContext} from '../arrange/PageContext.ts'
import {readBody} from '../arrange/readBody.ts'
import type {BasicText as BasicTextValue} from '../queries/fragments/basicText.ts'
import {textElements} from './textElements.tsx'
import {withOwn} from './withOwn.ts'

const all = mergeComponents(defaultComponents, textElements)

export type BasicTextProps = {value: BasicTextValue | null | undefined; context: PageContext}

/** Paragraphs and lists without headings, claims or embedded objects. */
export function BasicText({value, context}: BasicTextProps) {
  const blocks = readBody(value).flatMap(({block}) => (block?._type === 'block' ? [block] : []))
  return (
    <PortableText
      components={withOwn(all, context.components)}
      onMissingComponent={false}
      value={blocks}
    />
  )
}
