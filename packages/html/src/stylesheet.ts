/**
 * The style sheet of a page: one rule on a line. It loads nothing, styles nothing outside `.digest`, and takes its colours and
 * fonts from custom properties, so that a theme is a handful of values. Contrast is at least 4.5 : 1 in both colour schemes.
 */
export const stylesheet: string = `
.digest-page,.digest{--digest-background:#fdfcf8;--digest-text:#1e1b16;--digest-muted:#5f584c;--digest-accent:#8f1d14;--digest-rule:#d8d1c2;--digest-tint:#f4f0e6;--digest-font:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Noto Serif","Noto Naskh Arabic",serif;--digest-ui-font:system-ui,sans-serif;--digest-measure:34em}
@media (prefers-color-scheme:dark){.digest-page,.digest{--digest-background:#151410;--digest-text:#e8e3d8;--digest-muted:#aba394;--digest-accent:#f3a893;--digest-rule:#3d3930;--digest-tint:#211f19}}
@media (prefers-reduced-motion:no-preference){.digest-page{scroll-behavior:smooth}}
.digest-page{color-scheme:light dark;background:var(--digest-background)}
.digest-page body{margin:0}
.digest{max-width:var(--digest-measure);margin:auto;padding:2.5rem 1.5rem 4rem;background:var(--digest-background);color:var(--digest-text);font:400 clamp(1.0625rem,1rem + .3vw,1.1875rem)/1.6 var(--digest-font);font-variant-numeric:oldstyle-nums;overflow-wrap:break-word;text-wrap:pretty}
.digest :is(p,ul,ol,dl,pre,blockquote,figure){margin:0 0 1em}
.digest :is(h1,h2,h3,h4,h5,h6){margin:2em 0 .5em;font-size:1em;line-height:1.25;text-wrap:balance;font-variant-numeric:lining-nums;break-after:avoid}
.digest h2{font-size:1.45em}
.digest h3{font-size:1.15em}
.digest a{color:var(--digest-accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
.digest a:hover{text-decoration-thickness:.12em}
.digest-page :focus-visible{outline:.15em solid var(--digest-accent);outline-offset:.15em}
.digest main:focus{outline:none}
.digest img{max-width:100%;height:auto}
.digest hr,.digest .section-break>.entry+.entry::before{content:"";display:block;width:4em;margin:2em auto;border:0;border-top:1px solid var(--digest-rule)}
.digest blockquote{margin-inline:1.5em}
.digest :is(blockquote,li,.correction)>:last-child{margin-bottom:0}
.digest :is(ul,ol){padding-inline-start:1.5em}
.digest li+li{margin-top:.3em}
.digest li::marker{color:var(--digest-muted);font-variant-numeric:lining-nums}
.digest .task{list-style:none}
.digest .task>[role=img]{float:inline-start;margin-inline-start:-1.5em}
.digest :is(sub,sup){font-size:.72em;line-height:0}
.digest mark{background:#ffef9e;color:#1e1b16}
.digest :is(code,kbd){font:.86em ui-monospace,monospace}
.digest kbd{padding:.05em .4em;border:1px solid var(--digest-rule);border-radius:.25em}
.digest pre{padding:.9em 1.1em;background:var(--digest-tint);white-space:pre-wrap}
.digest :is(figcaption,.image){color:var(--digest-muted);font-size:.86em}
.digest :is(.series,.issue,.credits,.imprint,.facts,.kicker,.dateline,.table,.notice,figcaption){font-family:var(--digest-ui-font);font-variant-numeric:lining-nums}
.digest :is(.series,.issue,.credits,.imprint){margin:0;color:var(--digest-muted);font-size:.8em}
.digest :is(.series,.issue,.credits,.imprint p)>span:not(:last-child)::after,.digest .facts :has(+.detail)::after{content:" · ";display:inline-block;white-space:pre}
.skip{position:absolute;padding:.75em 1.25em;background:#fff;color:#000;transform:translateY(-110%)}
.skip:focus{transform:none}
.digest .masthead{margin-bottom:2.5rem;padding-bottom:1.1rem;border-bottom:4px double}
.digest .masthead :is(h1,h2,h3){margin:.1em 0 .35em;font-size:clamp(1.75rem,1.3rem + 2.2vw,2.6rem);line-height:1.12}
.digest .series{color:var(--digest-accent);font-weight:600}
.digest .kicker{margin:0 0 .5em;color:var(--digest-muted);font-size:.72em;font-weight:600;letter-spacing:.08em;text-transform:uppercase}
.digest .notice{padding:.8em 1.1em;border:2px solid}
.digest .pull-quote{margin-bottom:2.5em}
.digest .pull-quote blockquote{margin:0;font-size:1.4em;font-style:italic;line-height:1.38;text-wrap:balance}
.digest .pull-quote p{margin-bottom:.5em}
.digest .hanging>p:first-child{text-indent:-.42em}
.digest .pull-quote figcaption{margin-top:.8em}
.digest .pull-quote figcaption::before{content:"— "}
.digest .speaker{font-weight:600}
.digest .section>.abstract{color:var(--digest-muted);font-style:italic}
.digest :is(.contents,.featured){margin-bottom:2.5em;padding:1.2em 1.4em;background:var(--digest-tint)}
.digest :is(.contents,.featured) :is(ol,ul){margin:0;padding:0;list-style:none}
.digest .contents ol{columns:14em 2}
.digest :is(.contents,.featured) a{color:inherit;text-decoration-color:var(--digest-rule)}
.digest .section{margin-top:3.2em}
.digest .section>:is(h2,h3){margin:0 0 .9em;padding-top:.55em;border-top:1px solid var(--digest-rule)}
.digest .entry{position:relative;margin-bottom:1.35em}
.digest .section-heading>.entry{margin-bottom:2.2em}
.digest .headline{margin:0 0 .4em}
.digest .section-runIn :is(.headline,.headline+p){display:inline;font-size:1em}
.digest .section-runIn .headline+p+*{margin-top:1em}
.digest .entries .entry{margin:0}
.digest .entries>li+li{margin-top:.75em}
.digest .entries p:has(+.permalink:last-child){margin:0}
.digest .dateline{margin-bottom:.3em;color:var(--digest-muted);font-size:.76em;font-weight:600}
.digest .permalink{margin:0}
.digest .permalink a{position:absolute;inset-block-start:0;inset-inline:-1.5rem auto;width:1.5rem;min-height:1.5rem;color:var(--digest-muted);font:400 1rem/1.7 var(--digest-ui-font);text-align:center;text-decoration:none;opacity:0}
.digest .entries .permalink a{inset-inline:auto -1.5rem}
.digest a.permalink{position:absolute;z-index:1;width:1.5rem;min-height:1.5rem;transform:translateY(-1.1em);border-radius:.25em;background:var(--digest-tint);color:var(--digest-muted);font:400 .9rem/1.5rem var(--digest-ui-font);text-align:center;text-decoration:none;opacity:0}
.digest a.permalink::before{content:"#"}
.digest .entry:hover p.permalink a,.digest .quotation:hover+.permalink,.digest :is(.permalink,.permalink a):is(:hover,:focus-visible){opacity:1}
.digest :target:not(main){scroll-margin-top:1.5em;background:var(--digest-tint);box-shadow:0 0 0 .4em var(--digest-tint)}
.digest .quotation:target{box-shadow:none}
.digest .facts{display:grid;grid-template-columns:fit-content(11em) 1fr;column-gap:1em;margin:.9em 0 0;color:var(--digest-muted);font-size:.76em}
.digest .facts>div{display:contents}
.digest dt{grid-column:1;font-weight:600}
.digest dd{grid-column:2;margin:0}
.digest .facts a{color:inherit}
.digest ins{text-decoration:none}
.digest .correction{margin:1.1em 0;padding:.8em 1.1em;border-inline-start:.2em solid var(--digest-accent);background:var(--digest-tint);font-size:.9em}
.digest :is(.corrections,.footnotes){margin-top:3.2em;border-top:1px solid var(--digest-rule);font-size:.9em}
.digest :is(.corrections,.footnotes)>h2{margin:1em 0 .6em;font-size:1.1em}
.digest .footnotes :is(p:has(+.back),.back){display:inline}
.digest .reference a{text-decoration:none}
.digest .table{margin-bottom:1em;overflow-x:auto;font-size:.82em;font-variant-numeric:tabular-nums lining-nums}
.digest table{min-width:100%;border-collapse:collapse}
.digest :is(th,td){padding:.5em;border-bottom:1px solid var(--digest-rule);text-align:start;vertical-align:top}
.digest thead :is(th,td){border-bottom:2px solid}
.digest .align-right{text-align:right}
.digest .align-center{text-align:center}
.digest.index main>.section:first-child,.digest.index>.masthead+.section{margin-top:0}
.digest.index main>.section:first-child>h2,.digest.index>.masthead+.section>:is(h2,h3){padding-top:0;border-top:0}
.digest .issues{margin:0;padding:0;list-style:none}
.digest .issues>li{padding-block:1.1em;border-top:1px solid var(--digest-rule)}
.digest .issues>li:first-child{padding-top:0;border-top:0}
.digest .issues>li+li{margin:0}
.digest .issues :is(h2,h3,h4){margin:0 0 .2em;font-size:1.2em}
.digest .issues :is(h2,h3,h4) a{color:inherit;text-decoration-color:var(--digest-rule)}
.digest .issues .lead{margin:.35em 0 0;font-size:.94em}
.digest .years ol{columns:auto;display:flex;flex-wrap:wrap;gap:.4em 1.4em;font-variant-numeric:lining-nums tabular-nums}
.digest .years li+li{margin:0}
.digest .imprint{margin-top:4em;padding-top:1em;border-top:1px solid var(--digest-rule)}
.digest:dir(rtl) *{letter-spacing:0}
.digest :is(p,li):is(:lang(ar),:lang(fa),:lang(ja),:lang(zh)){line-height:1.87}
.digest :is(em,blockquote,.abstract):is(:dir(rtl),:lang(ja),:lang(zh)){font-style:normal}
.digest em:dir(rtl){font-weight:600}
.digest em:is(:lang(ja),:lang(zh)){text-emphasis:dot}
.digest ol:lang(fa){list-style-type:persian}
@media (hover:none){.digest .permalink a{opacity:1}.digest a.permalink{position:static;display:inline-block;min-height:0;width:auto;padding-inline:.2em;transform:none;background:none;font-size:.7em;line-height:1;vertical-align:super;opacity:1}}
@media (max-width:30em){.digest{padding-top:1.5rem;hyphens:auto}.digest .pull-quote blockquote{font-size:1.25em}}
@media print{@page{margin:20mm 18mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);color:#444;font:9pt system-ui,sans-serif}}
.digest-page,.digest{--digest-background:#fff;--digest-text:#000;--digest-muted:#444;--digest-accent:#000;--digest-rule:#999;--digest-tint:#fff}
.digest{max-width:none;padding:0;font-size:10.5pt;line-height:1.45;orphans:3;widows:3}
.digest :is(.contents,.permalink),.skip{display:none}
.digest .featured{padding:0}
.digest :is(.pull-quote,.correction,.facts,figure,tr){break-inside:avoid}
.digest .table{overflow:visible}
.digest .hanging>p:first-child{text-indent:0}
.digest main a[href^=http]::after{content:" ("attr(href)")";font-size:.8em}}
`;
