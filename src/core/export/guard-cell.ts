/** Makes a spreadsheet take what follows for a formula; the wide ones do so in East Asian settings. */
const triggers = new Set('=+-@＝＋－＠');

/** Apostrophes, then what makes a formula of a cell that starts with it. */
const opening = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * White space, the mark that divides cells where the comma is the decimal sign, and quote marks, which
 * such a program takes away behind it; then apostrophes.
 */
const divided = /([;"\s]+)('*)/g;

/**
 * A cell's text so that no spreadsheet runs it: an apostrophe is put before what would start a
 * formula, at the cell's start and, for programs that divide at another sign than the comma, after a
 * semicolon, tab or line break. Nothing is lost: one apostrophe less in each such place gives the
 * text again.
 * Source: OWASP, "CSV Injection".
 */
export function guardCell(text: string): string {
  const inside = text.replace(divided, (found, gap: string, marks: string, at: number) => {
    const divides = /[;\t\r\n]/.test(gap);
    return divides && triggers.has(text.charAt(at + found.length)) ? `${gap}'${marks}` : found;
  });
  return opening.test(inside) ? `'${inside}` : inside;
}
