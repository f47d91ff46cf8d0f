import {Article, JsonLd, type PageOptions, TreatmentPage} from '../../delivery/index.ts'
import type {PageResult} from '../../delivery/queries/fragments/page.ts'
import {siteText} from '../siteText.ts'
import {Layout} from './Layout.tsx'

export type PageViewProps = {
  page: PageResult
  /** The whole address under which readers find it. */
  url: string
  studioUrl: string
}

/** One page, as a site shows it. */
export function PageView({page, url, studioUrl}: PageViewProps) {
  const edit = `${studioUrl}/intent/edit/id=${page._id};type=${page._type}/`
  const options = {callToAction: <CallToAction />, problems: 'hide'} satisfies PageOptions & {
    callToAction: unknown
  }
  return (
    <Layout
      canonical={url}
      description={page.summary}
      edit={{label: siteText.edit, href: edit}}
      head={<JsonLd page={page} url={url} />}
      language={page.language}
      title={page.title ?? siteText.title}
    >
      {page._type === 'treatmentPage' ? (
        <TreatmentPage page={page} {...options} />
      ) : (
        <Article article={page} {...options} />
      )}
    </Layout>
  )
}

function CallToAction() {
  return (
    <p className="site-call-to-action" lang={siteText.language}>
      {siteText.callToAction}
    </p>
  )
}
