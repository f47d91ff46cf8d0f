import type {SanityClient} from '@sanity/client'

export type SiteOptions = {
  /** Asks the lake or hosted Sanity, with no more rights than a reader has. */
  client: Pick<SanityClient, 'fetch'>
  /** The style sheet of the components. */
  styles: string
  /** Where the Studio is, without a slash at its end. */
  studioUrl: string
  /** Another rule's filter, as `withRule` takes it: it decides which pages may be shown. */
  rule?: string | undefined
  /** The moment at which pages may be shown; now without it. */
  at?: () => Date | string
  /** Is told why a page could not be put together; its reader is not. */
  onError: (error: unknown) => void
}
