/** What is wrong with a page, shown only where pages are built and written. */
export function Problem({message}: {message: string}) {
  return (
    <p className="caveat-problem" role="note">
      {message}
    </p>
  )
}
