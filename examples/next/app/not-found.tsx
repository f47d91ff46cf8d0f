export default function NotFound() {
  return (
    <div className="column">
      <h1>There is nothing to show at this address</h1>
      <p>No page has been published under it, or the one that was may not be shown.</p>
    </div>
  )
}
