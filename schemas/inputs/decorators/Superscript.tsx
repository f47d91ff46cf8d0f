import type {BlockDecoratorProps} from 'sanity'

/** Raised text in the editor, as in m². */
export const Superscript = ({children}: BlockDecoratorProps) => <sup>{children}</sup>
