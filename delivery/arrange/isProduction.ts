/** Whether this is a production build. Bundlers replace the expression. */
export const isProduction = process.env.NODE_ENV === 'production'
