import {Flex} from '@sanity/ui'
import {useState} from 'react'

import {RequestStep} from '../panel/RequestStep.tsx'
import {RequestDialog} from '../request/RequestDialog.tsx'
import type {KnownReview} from '../review/OpenReview.ts'

/** Asks for a review of what the banner tells about, where that can be asked for. */
export function RequestFromBanner({known}: {readonly known: KnownReview}) {
  const [seen, setSeen] = useState<KnownReview>()
  return (
    <Flex>
      <RequestStep
        isQuiet
        known={known}
        onRequest={() => {
          setSeen(known)
        }}
      />
      {seen !== undefined && (
        <RequestDialog
          onClose={() => {
            setSeen(undefined)
          }}
          review={seen}
        />
      )}
    </Flex>
  )
}
