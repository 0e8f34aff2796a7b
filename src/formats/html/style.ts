/** The one style of a page: everything that it needs to look like itself, and its filter, without any script. */
import { viewpointClass } from './anchors';
import { colourRules } from './colours';

const SANS = 'Inter,"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif';
const SERIF = '"Source Serif 4","Source Serif Pro",Charter,Georgia,"Times New Roman",serif';

const GROUND = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
html{scroll-padding-top:24px;text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;padding:0 16px;background:var(--paper);color:var(--ink);font:400 16px/1.5 ${SANS};overflow-wrap:break-word}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--ink-faded);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:2px}
h1,h2,h3,.gist,.article,blockquote{font-family:${SERIF}}
h1,h2,h3,p,ol,ul,dl,dd,figure,blockquote,fieldset{margin:0;padding:0}
h2{font-size:26px;font-weight:600;line-height:1.2;letter-spacing:-.01em}
h3{font-size:21px;font-weight:600;line-height:1.25}
ol,ul{list-style:none}
.soft{color:var(--ink-soft)}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:8px;z-index:3;padding:8px 12px;background:var(--sheet)}
`;

const HEAD = `
.head,.part,.foot{max-width:760px;margin:0 auto}
.head{padding-top:44px}
.head::before{content:"";display:block;width:64px;border-top:4px solid var(--ink);margin-bottom:18px}
h1{font-size:clamp(29px,5.4vw,46px);font-weight:600;line-height:1.1;letter-spacing:-.02em;text-wrap:balance}
.title{margin-top:14px;font-size:17px}
.summary{margin-top:10px;color:var(--ink-soft)}
.contents{display:flex;flex-wrap:wrap;gap:2px 22px;margin-top:16px}
.contents a{padding:4px 0;font-weight:600}
`;

const FILTER = `
.filter{margin:26px -16px 0;padding:7px 16px;border:solid var(--line);border-width:1px 0;background:var(--paper);min-width:0}
.filter legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.choices{display:flex;flex-wrap:wrap;gap:0 20px;max-width:1240px;margin:0 auto}
.choice{display:inline-flex;align-items:center;gap:7px;min-height:30px;font-size:14.5px}
.choice input{width:16px;height:16px;margin:0;accent-color:var(--ink)}
.choice span{color:var(--ink-soft);font-variant-numeric:tabular-nums}
.swatch{display:inline-block;width:12px;height:12px;border-radius:2px;background:var(--hue);flex:none}
@media (min-width:900px) and (min-height:600px){.filter.few{position:sticky;top:0;z-index:2}html:has(.filter.few){scroll-padding-top:76px}}
@media (hover:none){.choice{min-height:40px}}
`;

const PICTURE = `
.picture{max-width:1400px;margin:28px auto 0}
.picture h2{max-width:760px;margin:0 auto 10px}
.scroll{overflow:auto;border:1px solid var(--line)}
.scroll svg{display:block;width:100%;min-width:1000px;height:auto}
.scroll [font-family*="Inter"]{font-family:${SANS}}
.scroll [font-family*="Serif"]{font-family:${SERIF}}
.full{display:flex;align-items:center;gap:7px;width:max-content;min-height:32px;margin-top:4px;font-size:14.5px}
.full input{width:16px;height:16px;margin:0;accent-color:var(--ink)}
.picture:has(.full input:checked) .scroll{max-height:86vh}
.picture:has(.full input:checked) .scroll svg{width:auto}
.card{text-decoration:none}
.card:hover rect:first-of-type{stroke:var(--ink)}
.card:focus-visible{outline:none}
.card:focus-visible rect:first-of-type{stroke:var(--ink);stroke-width:5}
`;

const OUTLINE = `
.part{padding-top:56px}
.part>h2{padding-bottom:8px;border-bottom:2px solid var(--ink)}
.branch .branch{margin-left:6px;padding-left:14px;border-left:1px solid var(--line)}
.claim{padding:20px 0 2px}
.bearing{font-size:14px;line-height:1.4;color:var(--ink-soft)}
.support,.contrast{font-weight:700}
.support{color:var(--support)}
.contrast{color:var(--contrast)}
.gist{font-size:19px;font-weight:600;line-height:1.3}
h3.gist{margin-top:14px;font-size:23px}
.number{font:600 13px/1 ${SANS};font-variant-numeric:tabular-nums;color:var(--ink-soft);margin-right:3px}
.who{font-size:14.5px}
.who b{font-weight:650;color:var(--hue-ink)}
.who .swatch{margin-right:6px}
.words{margin-top:4px}
blockquote{margin:10px 0 4px;padding-left:14px;border-left:3px solid var(--hue);font-size:17.5px;line-height:1.5}
blockquote footer,.note,.about{margin-top:4px;font:400 14px/1.45 ${SANS};color:var(--ink-soft)}
blockquote footer::first-letter{text-transform:uppercase}
.claim:target,.bearing:target,mark:target,span:target+mark{background:color-mix(in srgb,var(--hue) 26%,var(--paper));box-shadow:0 0 0 6px color-mix(in srgb,var(--hue) 26%,var(--paper))}
.claim:target{box-shadow:-3px 0 0 var(--hue),0 0 0 1px var(--line);background:var(--sheet);padding:14px 12px}
.bearing:target{box-shadow:none;background:var(--line)}
`;

const ARTICLE = `
.source{padding-top:22px}
.source .where{margin-top:4px;font-size:14.5px;color:var(--ink-soft)}
.source .where a{overflow-wrap:anywhere}
.article{max-width:38em;margin-top:18px;font-size:18.5px;line-height:1.62}
.article p+p{margin-top:.85em}
.article .heading{margin-top:1.6em;font-weight:600}
.article .caption,.article .promotion{font:400 14px/1.45 ${SANS};color:var(--ink-soft)}
mark{background:color-mix(in srgb,var(--hue) 13%,transparent);color:inherit;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark a{text-decoration-color:color-mix(in srgb,var(--hue) 60%,transparent);text-underline-offset:4px}
mark.close a{text-decoration-style:dashed}
a sup{display:inline-block}
sup{font:600 11px/1 ${SANS};margin-left:2px;vertical-align:.5em;color:var(--hue-ink)}
sup a{display:inline-block;min-width:24px;margin:-7px 0;padding:7px 4px;text-align:center;color:var(--hue-ink);text-decoration:none}
.sides{margin-top:18px}
.sides dt{margin-top:18px;font-weight:650}
.sides dd{margin-top:3px}
.sides li{margin-top:5px;font-size:15px}
.foot{margin-top:64px;padding:14px 0 48px;border-top:1px solid var(--line);font-size:14px;color:var(--ink-soft)}
.foot p+p{margin-top:6px}
@media (max-width:599px){.branch .branch{margin-left:2px;padding-left:9px}.gist{font-size:17.5px}h3.gist{font-size:20px}.head{padding-top:28px}.article{font-size:17.5px}}
`;

const PRINT = `
@media print{
body{padding:0;font-size:10pt;background:none}
.skip,.contents,.filter,.full{display:none}
.head,.part,.foot,.picture{max-width:none}
.scroll{overflow:visible;border:0}
.scroll svg{min-width:0;width:100%!important;max-height:88vh}
a{text-decoration:none}
.claim,blockquote,.picture{break-inside:avoid}
h2,h3,.gist,.who{break-after:avoid}
}
`;

const FIXED = [colourRules(), GROUND, HEAD, FILTER, PICTURE, OUTLINE, ARTICLE, PRINT].join('');

/**
 * The style of a page with a filter for these viewpoints.
 * @param places their places in the map's list, -1 for what has none
 */
export function pageStyle(places: readonly number[]): string {
  return FIXED + places.map(filterRules).join('\n') + (places.length === 0 ? '' : '\n');
}

/** While one viewpoint is chosen, the others keep their gists and places and say no more. */
function filterRules(place: number): string {
  const name = viewpointClass(place);
  const others = (part: string): string => `body:has(#only-${name}:checked) .${part}:not(.${name})`;
  return [
    `${others('claim')} .more,${others('claim')} .who{display:none}`,
    `${others('claim')}{padding-top:10px}`,
    `${others('claim')} .gist{font-weight:400;font-size:16px;color:var(--ink-soft)}`,
    `${others('card')}{opacity:.25}`,
    `${others('passage')}{background:none}`,
    `${others('passage')} a{text-decoration:none}`,
    `body:has(#only-${name}:checked) .scroll g[fill="none"]{opacity:.4}`,
  ].join('');
}
