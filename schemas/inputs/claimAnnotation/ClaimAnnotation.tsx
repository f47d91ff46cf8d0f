import type {CSSProperties} from 'react'
import type {BlockAnnotationProps} from 'sanity'

import {claimTypeTitles} from '../../options/claimTypeTitles.ts'
import {titleOf} from '../../options/titleOf.ts'
import {listOf} from '../../read/listOf.ts'
import {fieldOf} from '../../read/fieldOf.ts'

const badge: CSSProperties = {
  color: 'var(--card-muted-fg-color)',
  fontSize: '0.7em',
  fontWeight: 500,
  marginInlineStart: '0.25em',
  userSelect: 'none',
  whiteSpace: 'nowrap',
}

/** Claimed words in the editor, followed by what they claim and by how many sources carry it. */
export const ClaimAnnotation = (props: BlockAnnotationProps) => {
  const type = titleOf(claimTypeTitles, fieldOf(props.value, 'type')) ?? props.schemaType.title
  return (
    <span>
      {props.renderDefault(props)}
      <sup contentEditable={false} style={badge}>
        {type} [{listOf(fieldOf(props.value, 'sources')).length}]
      </sup>
    </span>
  )
}
