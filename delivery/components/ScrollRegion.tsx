import type {ReactNode} from 'react'

/** A labelled region that scrolls sideways and can be reached and scrolled with the keyboard. */
export function ScrollRegion({labelledBy, children}: {labelledBy: string; children: ReactNode}) {
  return (
    // The region scrolls, so a keyboard has to be able to get into it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-labelledby={labelledBy} className="caveat-scroll" tabIndex={0}>
      {children}
    </section>
  )
}
