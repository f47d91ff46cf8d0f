import type {ReactNode} from 'react'

import {directionOf} from '../../delivery/arrange/directionOf.ts'
import {HOME, STYLES} from '../addresses.ts'
import {siteText} from '../siteText.ts'

export type LayoutProps = {
  title: string
  description?: string | null
  /** BCP 47, of what the document is about. */
  language?: string | null
  /** The whole address under which it is to be known. */
  canonical?: string
  /** Where its content is written. */
  edit: {label: string; href: string}
  /** What belongs to its head beside what every document has. */
  head?: ReactNode
  children: ReactNode
}

/** A document of the site: nothing in it runs, and nothing is loaded from elsewhere. */
export function Layout(props: LayoutProps) {
  const {title, description, canonical, edit, head, children} = props
  const language = props.language ?? siteText.language
  return (
    <html dir={directionOf(language)} lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title}</title>
        {description ? <meta content={description} name="description" /> : null}
        {canonical ? <link href={canonical} rel="canonical" /> : null}
        <link href={STYLES} rel="stylesheet" />
        {head}
      </head>
      <body>
        <nav
          aria-label={siteText.navigation}
          className="site site-bar"
          dir={directionOf(siteText.language)}
          lang={siteText.language}
        >
          <a href={HOME}>{siteText.home}</a>
          <a href={edit.href}>{edit.label}</a>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  )
}
