import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'

import {today} from '../fields/today.ts'
import {disclaimerKindTitles} from '../options/disclaimerKindTitles.ts'
import {disclaimerPlacementTitles} from '../options/disclaimerPlacementTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {inForce} from './inForce.ts'
import {joined} from './joined.ts'
import {textOf} from '../read/textOf.ts'

interface Selection {
  title?: unknown
  kind?: unknown
  placement?: unknown
  effectiveFrom?: unknown
  effectiveUntil?: unknown
}

const media = {
  unknown: WarningOutlineIcon,
  notYet: ClockIcon,
  inForce: CheckmarkCircleIcon,
  expired: CloseCircleIcon,
}

export const disclaimerPreview = ({
  title,
  kind,
  placement,
  effectiveFrom,
  effectiveUntil,
}: Selection) => {
  const force = inForce({effectiveFrom, effectiveUntil}, today())
  const kindText = titleOf(disclaimerKindTitles, kind) ?? 'Kind not chosen'
  const placementText = titleOf(disclaimerPlacementTitles, placement)
  return {
    title: textOf(title) ?? 'Disclaimer without a title',
    subtitle:
      force.state === 'inForce'
        ? joined(kindText, force.text, placementText)
        : joined(force.text.toUpperCase(), kindText, placementText),
    media: media[force.state],
  }
}
