/** The site's own words. */
export const siteText = {
  language: 'en',
  title: 'Pages',
  introduction:
    'What is published and may be shown today, as readers see it. A page that the publishing rule blocks is not here.',
  home: 'All pages',
  studio: 'Studio',
  edit: 'Edit in the Studio',
  navigation: 'Site',
  reviewed: 'Medically reviewed on {date}',
  more: 'More',
  nothing: 'None may be shown yet. Write one in the Studio and publish it.',
  nothingMore: 'There are no more.',
  callToAction: 'The call to action of your site stands here.',
  notShown: {
    title: 'There is nothing to show at this address',
    text: 'No page has been published under it, or the one that was may not be shown. The Studio tells which, and what to do, under Blocked pages.',
  },
  failed: {
    title: 'This page could not be put together',
    text: 'The content could not be read. The terminal in which Caveat was started says why. Reload the page to try again.',
  },
} as const
