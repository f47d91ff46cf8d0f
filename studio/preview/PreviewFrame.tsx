import {type ReactNode, useCallback, useState} from 'react'
import {createPortal} from 'react-dom'

import styles from '../../delivery/components/caveat.css?inline'
import {followLinksIn} from './followLinksIn.ts'

export type PreviewFrameProps = {
  title: string
  scheme: 'light' | 'dark'
  /** In pixels; the whole pane without it. */
  width: number | undefined
  children: ReactNode
}

/** A document of its own, so that a site's styles and screen widths apply; no script runs in it. */
const EMPTY_PAGE = `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'">
<base target="_blank">
<style>${styles}</style>
<style>
  :root[data-scheme='light'] { color-scheme: light; background: #ffffff; }
  :root[data-scheme='dark'] { color-scheme: dark; background: #14171c; }
  body { margin: 0; padding: 1rem 0 4rem; }
  .placeholder { padding: 1rem; border: 1px dashed; border-radius: 0.375rem; text-align: center; }
</style>`

/** Shows its children as a page of the site, on white or on black, as wide as asked. */
export function PreviewFrame({title, scheme, width, children}: PreviewFrameProps) {
  const [page, setPage] = useState<Document>()
  const handleLoad = useCallback((event: {currentTarget: HTMLIFrameElement}) => {
    const loaded = event.currentTarget.contentDocument
    if (!loaded) return
    followLinksIn(loaded)
    setPage(loaded)
  }, [])
  page?.documentElement.setAttribute('data-scheme', scheme)
  return (
    <>
      <iframe
        onLoad={handleLoad}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={EMPTY_PAGE}
        style={{
          border: 0,
          colorScheme: scheme,
          display: 'block',
          height: '100%',
          margin: '0 auto',
          maxWidth: '100%',
          width: width ?? '100%',
        }}
        title={title}
      />
      {page ? createPortal(children, page.body) : null}
    </>
  )
}
