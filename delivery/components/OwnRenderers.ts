import type {PortableTextTypeComponent} from '@portabletext/react'

import type {BodyEntry} from '../arrange/RenderedPage.ts'
import type {RichTextBlock} from '../queries/fragments/richText.ts'
import type {PageComponents} from './PageComponents.ts'

type OwnBlock<Entry extends BodyEntry> = Exclude<Entry, {_type: RichTextBlock['_type']}>

/**
 * The components that a body needs from its site: one for each kind of block that is not of our
 * schema. Where one is missing, the page does not compile.
 */
export type OwnRenderers<Entry extends BodyEntry> = [OwnBlock<Entry>] extends [never]
  ? {components?: PageComponents | undefined}
  : {
      components: PageComponents & {
        types: {
          [Type in OwnBlock<Entry>['_type']]: PortableTextTypeComponent<
            Extract<OwnBlock<Entry>, {_type: Type}>
          >
        }
      }
    }
