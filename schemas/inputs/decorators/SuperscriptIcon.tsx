/** The toolbar's sign for raised text. */
export const SuperscriptIcon = () => (
  <span style={{fontSize: '0.65em', lineHeight: 1}}>
    x<sup>2</sup>
  </span>
)
