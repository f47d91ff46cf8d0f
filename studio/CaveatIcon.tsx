/** A page with a caret below its text: the mark that says something is to be added here. */
export function CaveatIcon() {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height="1em"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.5"
      viewBox="0 0 25 25"
      width="1em"
      xmlns="http://www.w3.org/2000/svg"
    >
      <path d="M5.5 3.5h14v18h-14z" />
      <path d="M8.5 7.5h8M8.5 11h8" />
      <path d="M8.5 18.5l4-4.5 4 4.5" />
    </svg>
  )
}
