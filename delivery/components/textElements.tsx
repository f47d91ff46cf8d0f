import type {ReactNode} from 'react'

import {Link} from './Link.tsx'

type Children = {children?: ReactNode}

/** The elements of a text: those that the schema allows, `sub` and `sup` among them. */
export const textElements = {
  block: {
    normal: ({children}: Children) => <p>{children}</p>,
    h2: ({children}: Children) => <h2>{children}</h2>,
    h3: ({children}: Children) => <h3>{children}</h3>,
    h4: ({children}: Children) => <h4>{children}</h4>,
    blockquote: ({children}: Children) => <blockquote>{children}</blockquote>,
  },
  list: {
    bullet: ({children}: Children) => <ul>{children}</ul>,
    number: ({children}: Children) => <ol>{children}</ol>,
  },
  listItem: {
    bullet: ({children}: Children) => <li>{children}</li>,
    number: ({children}: Children) => <li>{children}</li>,
  },
  marks: {
    strong: ({children}: Children) => <strong>{children}</strong>,
    em: ({children}: Children) => <em>{children}</em>,
    sub: ({children}: Children) => <sub>{children}</sub>,
    sup: ({children}: Children) => <sup>{children}</sup>,
    link: Link,
  },
}
