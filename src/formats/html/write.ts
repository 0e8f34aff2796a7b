/**
 * Writes a map as one page that needs nothing else: no script, no file beside it, no connection. It says so
 * itself, in a content policy that lets in the one style by its digest and nothing more.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { summaryOf, summaryWords } from '@/analysis/summary';
import type { ArgumentMap, ReportNote } from '@/domain/schema';
import { contextLoss, leftOut, numberLoss, originLoss, unknownLoss } from '../losses';
import type { Beside, Written } from '../writer';
import { sourcesSection } from './article';
import { bareLine, inLine, inParagraphs, toHtml } from './markup';
import { argumentSection } from './outline';
import { choicesOf, filterHtml, peopleSection } from './people';
import { pageStyle } from './style';
import { type PageIndex, toPageIndex } from './pageIndex';

export function writeHtml(map: ArgumentMap, { texts, svg }: Beside): Written {
  const page = toPageIndex(map, texts);
  const choices = choicesOf(page);
  const style = pageStyle(choices);
  const picture = svg === undefined || map.claims.length === 0 ? '' : pictureSection(svg);
  const parts = [
    { id: 'map', name: 'Map', html: picture },
    { id: 'argument', name: 'Argument', html: argumentSection(page) },
    { id: 'sources', name: page.texts.size === 0 ? 'Sources' : 'Text', html: sourcesSection(page) },
    { id: 'people', name: 'Viewpoints and speakers', html: peopleSection(page) },
  ].filter(({ html }) => html !== '');
  const text = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    headHtml(map, style),
    '<body>',
    parts.some(({ id }) => id === 'argument') ? '<a class="skip" href="#argument">To the argument</a>' : '',
    openingHtml(page, parts),
    '<main>',
    filterHtml(page, choices),
    ...parts.map(({ html }) => html),
    '</main>',
    footHtml(map),
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { text, losses: lossesOf(page, picture !== '') };
}

/**
 * What a page of these may ask for: nothing but this style, and pictures that stand in it. The browser's own digest
 * comes later and not on every page; a library's comes at once, everywhere.
 */
function policyFor(style: string): string {
  const digest = btoa(String.fromCodePoint(...sha256(new TextEncoder().encode(style))));
  const rules = ["default-src 'none'", `style-src 'sha256-${digest}'`, 'img-src data:'];
  return [...rules, "base-uri 'none'", "form-action 'none'"].join('; ');
}

function headHtml({ title, question }: ArgumentMap, style: string): string {
  return [
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${toHtml(policyFor(style))}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="referrer" content="no-referrer" />',
    `<title>${bareLine(question) || bareLine(title) || 'Argument map'}</title>`,
    `<style>${style}</style>`,
    '</head>',
  ].join('\n');
}

function openingHtml(
  { map, graph }: PageIndex,
  parts: readonly { readonly id: string; readonly name: string }[],
) {
  const links = parts.map(({ id, name }) => `<a href="#${id}">${name}</a>`);
  return [
    '<header class="head">',
    `<h1>${inLine(map.question) || 'Argument map'}</h1>`,
    map.title === map.question ? '' : `<p class="title">${inLine(map.title)}</p>`,
    `<p class="summary" dir="auto">${toHtml(summaryWords(summaryOf(map, graph)))}</p>`,
    links.length < 2 ? '' : `<nav class="contents" aria-label="Contents">${links.join('')}</nav>`,
    '</header>',
  ].join('\n');
}

/** The whole map, which scrolls where it is larger than its place. */
function pictureSection(svg: string): string {
  return [
    '<section id="map" class="picture" aria-labelledby="map-title">',
    '<h2 id="map-title">The map</h2>',
    '<div class="scroll" role="group" aria-labelledby="map-title" tabindex="0">',
    svg,
    '</div>',
    '<label class="full"><input type="checkbox" />Full size</label>',
    '</section>',
  ].join('\n');
}

function footHtml({ licence = '' }: ArgumentMap): string {
  const made = 'Made with Standpoint. This page needs no other file and runs no script.';
  return `<footer class="foot">${inParagraphs(licence, 'licence')}<p>${made}</p></footer>`;
}

function lossesOf({ map, texts }: PageIndex, hasPicture: boolean): readonly ReportNote[] {
  const undrawn = hasPicture || map.claims.length === 0 ? 0 : 1;
  const short = map.speakers.filter((speaker) => (speaker.short ?? speaker.name) !== speaker.name).length;
  return [
    ...numberLoss(map),
    ...leftOut('picture', undrawn, 'The map could not be drawn, so the page has only the outline.'),
    // Where the text is in the page, the words beside a quote are there to be read.
    ...contextLoss(map, (source) => !texts.has(source)),
    ...leftOut('short name', hasPicture ? 0 : short, 'Speakers appear with their full names.'),
    ...originLoss(map),
    ...unknownLoss(map),
  ];
}
