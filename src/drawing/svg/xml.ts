/** Escapes text for XML and drops what XML 1.0 (2.2, Characters) does not allow. Pure. */

/** Control characters but tab and newline, noncharacters, and halves of surrogate pairs. */
// oxlint-disable-next-line no-control-regex -- they are what is to be found
const ILLEGAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For the content of an element or a quoted attribute. */
export function toXml(text: string): string {
  return text.replaceAll(ILLEGAL, '').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A number rounded to a tenth. */
export function toNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}
