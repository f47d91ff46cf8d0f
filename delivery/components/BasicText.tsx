import {PortableText} from '@portabletext/react'

import {readBody} from '../arrange/readBody.ts'
import type {BasicText as BasicTextValue} from '../queries/fragments/basicText.ts'
import {Link} from './Link.tsx'

const components = {marks: {link: Link}}

/** Paragraphs and lists without headings, claims or embedded objects. */
export function BasicText({value}: {value: BasicTextValue | null | undefined}) {
  const blocks = readBody(value).flatMap(({block}) => (block?._type === 'block' ? [block] : []))
  return <PortableText components={components} onMissingComponent={false} value={blocks} />
}
