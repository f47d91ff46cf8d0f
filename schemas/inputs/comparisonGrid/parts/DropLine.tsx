import {useGrid} from '../actions/useGrid.ts'

/** Shows where a dragged row or column will land. */
export const DropLine = () => {
  const {drop} = useGrid()
  if (!drop) return null
  const style = drop.axis === 'row' ? {top: drop.offset} : {left: drop.offset}
  return <div className="caveat-grid__drop" data-axis-line={drop.axis} style={style} />
}
