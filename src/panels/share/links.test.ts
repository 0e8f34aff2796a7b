import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '@/view/address';
import { FIRST_VIEW, type ViewSettings } from '@/view/settings';
import { embedLink, embedSnippet, viewLink } from './links';

const PAGE = 'https://example.org/maps/?claim=old#top';
const view: ViewSettings = { ...FIRST_VIEW, map: 'moscow-2016', selection: { type: 'claim', id: 'a&b"c' } };

describe('links to a view', () => {
  it('are whole addresses of the page with nothing of its present one', () => {
    expect(viewLink({ ...view, isEmbedded: true }, PAGE)).toBe(
      'https://example.org/maps/?map=moscow-2016&claim=a%26b%22c',
    );
    expect(embedLink(view, PAGE)).toBe('https://example.org/maps/?map=moscow-2016&embed=1&claim=a%26b%22c');
  });

  it('stand in a snippet that no question can break', () => {
    expect(embedSnippet(view, PAGE, 'Is "a" < b & c?')).toBe(
      '<iframe src="https://example.org/maps/?map=moscow-2016&amp;embed=1&amp;claim=a%26b%22c" title="Is &quot;a&quot; &lt; b &amp; c?" width="960" height="600" loading="lazy"></iframe>',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const snippet = embedSnippet(view, PAGE, title);
        const [, inTitle = ''] = /title="([^"]*)" width/s.exec(snippet) ?? [];
        expect(inTitle.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(
          title,
        );
      }),
    );
  });

  it('lead back to the very same view', () => {
    const query = new URL(viewLink(view, PAGE)).search;
    expect(readAddress(query)).toEqual(view);
  });
});
