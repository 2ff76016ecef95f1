/**
 * How highlights look: washes of middle tones, so that the page's own text colour stays readable on light and on dark
 * pages alike. The wash says it all where Firefox (before 149) leaves out the line below.
 */
export const highlightStyle = `
@media screen {
  ::highlight(dramatis-person) {
    background-color: rgb(196 58 122 / 14%);
    text-decoration: underline 2px rgb(196 58 122 / 75%);
  }
  ::highlight(dramatis-role) {
    background-color: rgb(196 58 122 / 7%);
    text-decoration: underline dotted 2px rgb(196 58 122 / 75%);
  }
  ::highlight(dramatis-figure) {
    background-color: rgb(38 128 158 / 11%);
    text-decoration: underline 1px rgb(38 128 158 / 65%);
  }
  ::highlight(dramatis-active) {
    background-color: rgb(196 58 122 / 34%);
    text-decoration: underline 2px rgb(196 58 122);
  }
}
@media screen and (forced-colors: active) {
  ::highlight(dramatis-person), ::highlight(dramatis-role), ::highlight(dramatis-figure) {
    background-color: Mark;
    color: MarkText;
  }
  ::highlight(dramatis-active) {
    background-color: Highlight;
    color: HighlightText;
  }
}
`;
