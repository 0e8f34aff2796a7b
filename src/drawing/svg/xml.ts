/** Text that is written into XML: escaped, and without what XML 1.0 (2.2, Characters) has no place for. Pure. */

/** Control characters but tab and newline, the two that are no characters, and halves of surrogate pairs. */
// oxlint-disable-next-line no-control-regex -- they are what is to be found
const ILLEGAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For the content of an element or of an attribute in quotes. */
export function toXml(text: string): string {
  return text.replaceAll(ILLEGAL, '').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A number as a picture needs it: to a tenth, without a needless zero. */
export function toNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}
