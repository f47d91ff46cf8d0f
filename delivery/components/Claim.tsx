import type {PortableTextMarkComponentProps} from '@portabletext/react'

import type {ClaimMark} from '../queries/fragments/richText.ts'

/** Words that assert something. What they assert is for the style sheet; their sources follow. */
export function Claim({children, value}: PortableTextMarkComponentProps<ClaimMark>) {
  return (
    <span className="caveat-claim" data-claim={value?.type ?? undefined}>
      {children}
    </span>
  )
}
