'use client'

export default function Failure({reset}: {reset: () => void}) {
  return (
    <div className="column">
      <h1>This page could not be put together</h1>
      <p>The content could not be read. The terminal of the site says why.</p>
      <button onClick={reset} type="button">
        Try again
      </button>
    </div>
  )
}
