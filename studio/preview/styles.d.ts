/** A style sheet as text. */
declare module '*.css?inline' {
  const styles: string
  // oxlint-disable-next-line import/no-default-export -- the bundler gives the text by this name
  export default styles
}
