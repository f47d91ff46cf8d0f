/** The toolbar's sign for raised text. */
export const SuperscriptIcon = () => (
  <span>
    x<sup>2</sup>
  </span>
)
