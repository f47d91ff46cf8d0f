import {SearchIcon} from '@sanity/icons/Search'
import {TextInput} from '@sanity/ui'

/** Takes a part of a title. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <TextInput
      aria-label={label}
      clearButton={value !== ''}
      fontSize={1}
      icon={SearchIcon}
      onChange={(event) => {
        onChange(event.currentTarget.value)
      }}
      onClear={() => {
        onChange('')
      }}
      padding={3}
      placeholder={label}
      value={value}
    />
  )
}
