/** What a browser sees at `/` when no Studio is served here. */
export function welcomePage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Caveat's lake</title>
    <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
  </head>
  <body>
    <h1>This is Caveat's lake</h1>
    <p>It stores structured content on this machine and speaks Sanity's HTTP API.</p>
    <p>No Studio is served here. Open the address that was printed for the Studio, or point a Sanity client at this address.</p>
  </body>
</html>
`
}
