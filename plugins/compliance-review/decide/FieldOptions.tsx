import type {PointableField} from '../fields/pointableFields.ts'

/** Fields as options of a select, the parts of one under its name. */
export function FieldOptions({fields}: {readonly fields: readonly PointableField[]}) {
  const groups = Map.groupBy(fields, ({title, within}) => within ?? title)
  return [...groups].map(([name, members]) => {
    const options = members.map(({path, title}) => (
      <option key={path} value={path}>
        {title}
      </option>
    ))
    if (members.every(({within}) => within === undefined)) return options
    return (
      <optgroup key={name} label={name}>
        {options}
      </optgroup>
    )
  })
}
