import {Stack} from '@sanity/ui'
import type {ComponentType} from 'react'
import type {InputProps} from 'sanity'

import {ReviewBanner} from './ReviewBanner.tsx'

/** Puts the banner of the review above the form of documents that are reviewed. */
export function createBannerInput(
  isReviewed: (type: string) => boolean,
): ComponentType<InputProps> {
  return function BannerInput(props: InputProps) {
    if (props.path.length > 0 || !isReviewed(props.schemaType.name))
      return props.renderDefault(props)
    return (
      <Stack>
        <ReviewBanner />
        {props.renderDefault(props)}
      </Stack>
    )
  }
}
