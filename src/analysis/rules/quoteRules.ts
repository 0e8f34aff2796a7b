/** Rules about quotes: they are in the sources, in the right voice, and cover every assertion. */
import { type Fault, toFound } from '@/domain/fault';
import { isAsserting, paragraphAt, paragraphsIn, type Span } from '../quotes/paragraphs';
import { isWithin, quotedPassages } from '../quotes/quotationMarks';
import type { Evidence, QuoteEvidence } from './evidence';
import { faultAt, type Rule, shippedRule } from './rule';

/** Every quote is in its source letter for letter, in one place. */
export const quotesStand: Rule = {
  name: 'quotes',
  scope: 'every',
  check: ({ quotes }) => quotes.flatMap(quoteFaults),
};

/** A claim that is reported as direct speech has a quote within quotation marks. */
export const directSpeech = shippedRule('direct-speech', (evidence) => {
  const spoken = new Set<string>();
  const placed = new Set<string>();
  for (const item of evidence.quotes) {
    if (item.place?.state !== 'found') continue;
    placed.add(item.owner);
    if (isInQuotationMarks(evidence, item.quote.source, item.place)) spoken.add(item.owner);
  }
  return evidence.map.claims.flatMap((claim, index) => {
    if (claim.reported !== 'direct' || spoken.has(claim.id) || !placed.has(claim.id)) return [];
    const message = `"reported" is "direct"; so one of the claim's quotes must be in quotation marks in the source.`;
    return [faultAt(['claims', index, 'reported'], claim.reported, message)];
  });
});

/** Every paragraph that asserts something is covered by a claim's quote. */
export const covered = shippedRule('covered', ({ map, paragraphs, quotes }) =>
  map.sources.flatMap((source, index) => {
    const list = paragraphs.get(source.id) ?? [];
    const touched = new Set<number>();
    for (const { quote, of, place } of quotes) {
      if (of !== 'claim' || quote.source !== source.id || place?.state !== 'found') continue;
      for (const paragraph of paragraphsIn(list, place)) touched.add(paragraph.number);
    }
    return list
      .filter((paragraph) => isAsserting(paragraph) && !touched.has(paragraph.number))
      .map((paragraph) => {
        const field = source.text === undefined ? 'body' : 'text';
        const message = `Paragraph ${paragraph.number} of the source, ${toFound(paragraph.text)}, is not quoted by any claim; every paragraph that asserts something must be.`;
        return faultAt(['sources', index, field], paragraph.text, message);
      });
  }),
);

function quoteFaults({ quote, path, place }: QuoteEvidence): readonly Fault[] {
  const words = `${toFound(quote.exact)} is`;
  switch (place?.state) {
    case 'absent': {
      const message = `"exact" is ${toFound(quote.exact)}; these words are not in the source ${toFound(quote.source)} letter for letter.`;
      return [faultAt([...path, 'exact'], quote.exact, message)];
    }
    case 'context': {
      const field = quote.prefix === undefined ? 'suffix' : 'prefix';
      const message = `${words} in the source ${toFound(quote.source)}, but not with this "prefix" and "suffix" directly beside it.`;
      return [faultAt([...path, field], quote[field], message)];
    }
    case 'ambiguous': {
      const message = `${words} in ${place.count} places of the source ${toFound(quote.source)}; a "prefix" or "suffix" must say which one is meant.`;
      return [faultAt([...path, 'exact'], quote.exact, message)];
    }
    default:
      return [];
  }
}

function isInQuotationMarks(evidence: Evidence, source: string, span: Span): boolean {
  const paragraph = paragraphAt(evidence.paragraphs.get(source) ?? [], span.start);
  return paragraph !== undefined && quotedPassages(paragraph).some((passage) => isWithin(span, passage));
}
