import {FieldPresence, FormFieldValidationStatus} from 'sanity'

import {useGrid} from '../actions/useGrid.ts'
import type {GridSpot} from '../model/GridSpot.ts'

/** Who else is here, and what the validation says about this place. */
export const SpotSignals = ({spot}: {spot: GridSpot}) => {
  const {validation, presence} = useGrid().marks.at(spot)
  return (
    <>
      {presence.length > 0 && <FieldPresence presence={[...presence]} maxAvatars={1} />}
      {validation.length > 0 && (
        <FormFieldValidationStatus validation={[...validation]} fontSize={1} placement="top" />
      )}
    </>
  )
}
