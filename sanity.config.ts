import {deDELocale} from '@sanity/locale-de-de'
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {withCaveat} from './plugins/index.ts'
import {schemaTypes} from './schemas/index.ts'
import {CaveatIcon} from './studio/CaveatIcon.tsx'
import {connection} from './studio/connection.ts'
import {defaultDocumentNode} from './studio/defaultDocumentNode.ts'
import {documentActions} from './studio/documentActions.ts'
import {features} from './studio/features.ts'
import {englishLast} from './studio/i18n/englishLast.ts'
import {studioBundles} from './studio/i18n/studioBundles.ts'
import {isReviewOn} from './studio/isReviewOn.ts'
import {LanguageNavbar} from './studio/language/LanguageNavbar.tsx'
import {newDocumentOptions} from './studio/newDocumentOptions.ts'
import {presentation} from './studio/presentation.ts'
import {structure} from './studio/structure.ts'
import {VISION_API_VERSION} from './studio/visionApiVersion.ts'

/** The Studio. Each part comes from the room that owns it. */
export default defineConfig(
  withCaveat(
    {
      ...connection,
      ...features,
      name: 'default',
      title: 'Caveat',
      icon: CaveatIcon,
      basePath: '/',
      plugins: [
        structureTool({structure, defaultDocumentNode}),
        ...presentation,
        visionTool({defaultApiVersion: VISION_API_VERSION, defaultDataset: connection.dataset}),
        deDELocale(),
      ],
      schema: {types: schemaTypes},
      studio: {components: {navbar: LanguageNavbar}},
      i18n: {bundles: studioBundles, locales: englishLast},
      document: {comments: {enabled: false}, newDocumentOptions, actions: documentActions},
    },
    {review: isReviewOn},
  ),
)
