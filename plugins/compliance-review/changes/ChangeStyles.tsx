/** Without an author, whose colour they would take, what came and what went look the same in Sanity's components. */
const changeCss = `
.caveat-changes ins,
.caveat-changes ins * {
  background-color: var(--card-badge-positive-bg-color);
  color: var(--card-badge-positive-fg-color);
  text-decoration: underline;
}
.caveat-changes del,
.caveat-changes del * {
  background-color: var(--card-badge-critical-bg-color);
  color: var(--card-badge-critical-fg-color);
}
`

/** What was inserted and what was deleted, told apart at a glance. React puts it into the head once. */
export function ChangeStyles() {
  return (
    <style href="caveat-changes" precedence="medium">
      {changeCss}
    </style>
  )
}
