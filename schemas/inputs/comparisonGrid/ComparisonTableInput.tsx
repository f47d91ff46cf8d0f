import {getPublishedId, type ObjectInputProps} from 'sanity'

import {placeGrid} from './form/placeGrid.ts'
import {ComparisonGrid} from './parts/ComparisonGrid.tsx'

/** The form of a comparison table: the Studio's own, with the grid in the place of columns and rows. */
export const ComparisonTableInput = (props: ObjectInputProps) => {
  const id: unknown = props.value?._id
  const key = typeof id === 'string' ? getPublishedId(id) : 'new'
  const grid = <ComparisonGrid key={key} form={props} />
  return props.renderDefault({...props, members: placeGrid(props.members, grid)})
}
