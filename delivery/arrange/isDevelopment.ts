/** Whether this is anything but a production build. Bundlers replace the expression. */
export const isDevelopment = process.env.NODE_ENV !== 'production'
