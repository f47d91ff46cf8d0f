import type {PluginOptions} from 'sanity'
import {defineDocuments, defineLocations, presentationTool} from 'sanity/presentation'

import {resolvePreviewOrigin} from './resolvePreviewOrigin.ts'

// Spelled out whole because the build replaces exactly these words.
const origin = resolvePreviewOrigin(process.env.SANITY_STUDIO_PREVIEW_ORIGIN)

const locationsBelow = (path: string) =>
  defineLocations({
    select: {title: 'title', slug: 'slug.current'},
    resolve: (page) =>
      page?.slug ? {locations: [{title: page.title, href: `${path}/${page.slug}`}]} : null,
  })

/** The Presentation tool, where the Studio is told which site shows its drafts. */
export const presentation: PluginOptions[] = origin
  ? [
      presentationTool({
        previewUrl: {initial: origin, previewMode: {enable: '/api/draft-mode/enable'}},
        resolve: {
          mainDocuments: defineDocuments([
            {
              route: '/treatments/:slug',
              filter: '_type == "treatmentPage" && slug.current == $slug',
            },
            {route: '/articles/:slug', filter: '_type == "article" && slug.current == $slug'},
          ]),
          locations: {
            treatmentPage: locationsBelow('/treatments'),
            article: locationsBelow('/articles'),
          },
        },
      }),
    ]
  : []
