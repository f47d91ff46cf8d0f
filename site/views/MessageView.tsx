import {siteText} from '../siteText.ts'
import {Layout} from './Layout.tsx'

export type MessageViewProps = {message: {title: string; text: string}; studioUrl: string}

/** In place of a page: why there is none, as far as its reader may know. */
export function MessageView({message, studioUrl}: MessageViewProps) {
  return (
    <Layout edit={{label: siteText.studio, href: `${studioUrl}/`}} title={message.title}>
      <div className="site">
        <h1>{message.title}</h1>
        <p>{message.text}</p>
      </div>
    </Layout>
  )
}
