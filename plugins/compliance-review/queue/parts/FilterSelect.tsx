import {Select} from '@sanity/ui'

/** Narrows the queue to one of several values, or to none. */
export function FilterSelect({
  label,
  everything,
  options,
  value,
  onChange,
}: {
  readonly label: string
  /** What the choice is called that narrows nothing. */
  readonly everything: string
  /** By value, what it is called. */
  readonly options: ReadonlyMap<string, string>
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}) {
  const isUnknown = value !== undefined && !options.has(value)
  return (
    <Select
      aria-label={label}
      fontSize={1}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(chosen === '' ? undefined : chosen)
      }}
      padding={3}
      value={value ?? ''}
    >
      <option value="">{everything}</option>
      {isUnknown && <option value={value}>{value}</option>}
      {[...options].map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </Select>
  )
}
