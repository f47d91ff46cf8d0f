import type {PortableTextMarkComponentProps} from '@portabletext/react'

import {safeHref} from '../arrange/safeHref.ts'
import type {LinkMark} from '../queries/fragments/basicText.ts'

/** A link, or its bare text when following its address could run code. */
export function Link({children, value}: PortableTextMarkComponentProps<LinkMark>) {
  const href = safeHref(value?.href)
  return href === undefined ? <>{children}</> : <a href={href}>{children}</a>
}
