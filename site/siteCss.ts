/** The look of what stands around a page. */
export const siteCss = `
:root {
  color-scheme: light dark;
  background: Canvas;
}
body {
  margin: 0;
  padding-block-end: 4rem;
}
.site {
  box-sizing: border-box;
  max-inline-size: 42rem;
  margin-inline: auto;
  padding: 1rem;
  font: 1rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
.site a {
  color: light-dark(#0b57b0, #8fc1ff);
  text-underline-offset: 0.15em;
}
.site a:focus-visible {
  outline: 0.15rem solid light-dark(#0b57b0, #8fc1ff);
  outline-offset: 0.15rem;
}
.site :where(h1, h2, h3) {
  line-height: 1.25;
  text-wrap: balance;
}
.site-bar {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  border-block-end: 1px solid light-dark(#c9d0da, #454d59);
}
.site-list {
  padding: 0;
  list-style: none;
}
.site-list > li {
  margin-block-end: 2rem;
}
.site-list h3 {
  margin-block: 0 0.25rem;
}
.site-list p {
  margin-block: 0 0.5rem;
}
.site-caveats {
  margin-block: 0.5rem 0;
  padding-inline-start: 1rem;
  border-inline-start: 0.3rem solid light-dark(#7a4f00, #f0b95a);
  list-style: none;
}
.site-caveats > li + li {
  margin-block-start: 0.5rem;
}
.site-call-to-action {
  padding: 1rem;
  border: 1px dashed;
  border-radius: 0.375rem;
  text-align: center;
}
@media print {
  .site-bar,
  .site-call-to-action {
    display: none;
  }
}
`
