import type {BlockDecoratorProps} from 'sanity'

/** Lowered text in the editor, as in CO₂. */
export const Subscript = ({children}: BlockDecoratorProps) => <sub>{children}</sub>
