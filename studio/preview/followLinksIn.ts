/**
 * In this page, links within it lead to their place. Links to elsewhere on the site lead nowhere:
 * the Studio is not the site. All others open in a window of their own.
 */
export function followLinksIn(page: Document): void {
  page.addEventListener('click', (event) => {
    const href = linkAround(event.target, page)?.getAttribute('href')
    if (!href || /^(https?:|mailto:|tel:)/i.test(href)) return
    event.preventDefault()
    if (href.startsWith('#')) goTo(page.getElementById(href.slice(1)))
  })
}

// Nodes of another document are instances of that document's classes.
function linkAround(target: EventTarget | null, {defaultView}: Document): Element | null {
  return defaultView && target instanceof defaultView.Element ? target.closest('a') : null
}

function goTo(place: HTMLElement | null): void {
  if (!place) return
  place.scrollIntoView({block: 'center'})
  if (!place.matches('a, [tabindex]')) place.setAttribute('tabindex', '-1')
  place.focus({preventScroll: true})
}
