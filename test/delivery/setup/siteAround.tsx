import {readFile} from 'node:fs/promises'
import path from 'node:path'

import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

export type Site = {title: string; scheme?: 'light' | 'dark'; language?: string}

const STYLES = path.resolve(import.meta.dirname, '../../../delivery/components/caveat.css')

/** A document as a site would serve it: the page, our style sheet, and nothing that runs. */
export async function siteAround(content: ReactNode, site: Site): Promise<string> {
  const {title, scheme = 'light', language = 'en'} = site
  const styles = await readFile(STYLES, 'utf8')
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={language} style={{colorScheme: scheme}}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{__html: styles}} />
      </head>
      <body style={{margin: 0}}>
        <main>{content}</main>
      </body>
    </html>,
  )}`
}
