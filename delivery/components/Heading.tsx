import type {ReactNode} from 'react'

import type {HeadingLevel} from '../arrange/ArrangedBody.ts'

export type HeadingProps = {level: HeadingLevel; id?: string; children: ReactNode}

/** A heading whose level depends on where it stands. */
export function Heading({level, id, children}: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag id={id}>{children}</Tag>
}
