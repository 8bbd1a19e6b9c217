/**
 * The style sheet of a page: one rule on a line. It loads nothing, styles nothing outside `.digest`, and takes its colours and
 * fonts from custom properties, so that a theme is a handful of values. Contrast is at least 4.5 : 1 in both colour schemes.
 */
export const stylesheet: string = `
.digest-page,.digest{--digest-background:#fdfcf8;--digest-text:#1e1b16;--digest-muted:#5f584c;--digest-accent:#8f1d14;--digest-rule:#d8d1c2;--digest-tint:#f4f0e6;--digest-font:"Iowan Old Style","Palatino Linotype","URW Palladio L",P052,Palatino,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew","Noto Serif CJK JP",serif;--digest-ui-font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--digest-measure:34em}
@media (prefers-color-scheme:dark){.digest-page,.digest{--digest-background:#151410;--digest-text:#e8e3d8;--digest-muted:#aba394;--digest-accent:#f3a893;--digest-rule:#3d3930;--digest-tint:#211f19}}
.digest-page{color-scheme:light dark;background:var(--digest-background);-webkit-text-size-adjust:100%;text-size-adjust:100%}
.digest-page body{margin:0}
@media (prefers-reduced-motion:no-preference){.digest-page{scroll-behavior:smooth}}
.digest{box-sizing:border-box;max-width:calc(var(--digest-measure) + 3rem);margin:0 auto;padding:2.5rem 1.5rem 4rem;background:var(--digest-background);color:var(--digest-text);font:400 clamp(1.0625rem,1rem + .3vw,1.1875rem)/1.6 var(--digest-font);font-kerning:normal;font-variant-numeric:oldstyle-nums;overflow-wrap:break-word;hanging-punctuation:first allow-end last;text-wrap:pretty}
.digest p,.digest ul,.digest ol,.digest dl,.digest pre,.digest blockquote,.digest figure{margin:0 0 1em}
.digest h1,.digest h2,.digest h3,.digest h4,.digest h5,.digest h6{margin:2em 0 .5em;font-weight:700;line-height:1.25;text-wrap:balance;font-variant-numeric:lining-nums;break-after:avoid}
.digest h2{font-size:1.45em}
.digest h3{font-size:1.15em}
.digest h4,.digest h5,.digest h6{font-size:1em}
.digest a{color:var(--digest-accent);text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.18em}
.digest a:hover{text-decoration-thickness:.12em}
.digest a:focus-visible,.digest [tabindex]:focus-visible,.skip:focus-visible{outline:.15em solid var(--digest-accent);outline-offset:.15em;border-radius:.1em}
.digest main:focus{outline:none}
.digest img{max-width:100%;height:auto}
.digest hr{margin:2em auto;width:4em;border:0;border-top:1px solid var(--digest-rule)}
.digest blockquote{margin-inline:1.5em}
.digest blockquote p:last-child,.digest li p:last-child,.digest dd p:last-child{margin-bottom:0}
.digest ul,.digest ol{padding-inline-start:1.5em}
.digest li+li{margin-top:.3em}
.digest li::marker{color:var(--digest-muted);font-variant-numeric:tabular-nums lining-nums}
.digest li.task{list-style:none}
.digest li.task>[role=img]{float:inline-start;margin-inline:-1.5em 0}
.digest sub,.digest sup{font-size:.72em;line-height:0;font-variant-numeric:lining-nums}
.digest mark{background:#ffef9e;color:#1e1b16}
.digest abbr[title]{text-decoration:underline dotted;text-underline-offset:.18em}
.digest code,.digest kbd,.digest pre{font-family:ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
.digest kbd{padding:.05em .4em;border:1px solid var(--digest-rule);border-radius:.25em}
.digest pre{padding:.9em 1.1em;background:var(--digest-tint);white-space:pre-wrap}
.digest pre code{font-size:1em}
.digest figcaption,.digest .image{color:var(--digest-muted);font-size:.86em}
.skip{position:absolute;inset-block-start:0;inset-inline-start:0;z-index:1;padding:.75em 1.25em;background:var(--digest-text);color:var(--digest-background);font:600 1rem/1.5 var(--digest-ui-font);transform:translateY(-110%)}
.skip:focus{transform:none}
.digest .masthead{margin-bottom:2.5rem;padding-bottom:1.1rem;border-bottom:1px solid var(--digest-text);box-shadow:0 3px 0 var(--digest-background),0 4px 0 var(--digest-text)}
.digest .masthead h1,.digest .masthead h2,.digest .masthead h3{margin:.1em 0 .35em;font-size:clamp(1.75rem,1.3rem + 2.2vw,2.6rem);line-height:1.12;letter-spacing:-.01em;hyphens:auto}
.digest .series,.digest .issue,.digest .credits,.digest .imprint,.digest .facts,.digest .kicker,.digest .dateline,.digest .table,.digest .notice{font-family:var(--digest-ui-font);font-variant-numeric:lining-nums}
.digest .series,.digest .issue,.digest .credits,.digest .imprint{margin:0;color:var(--digest-muted);font-size:.8em;line-height:1.6}
.digest .series{color:var(--digest-accent);font-weight:600}
.digest .series a{text-decoration:none}
.digest .series a:hover{text-decoration:underline}
.digest :is(.series,.issue,.credits,.imprint p)>span:not(:last-child)::after{content:" · ";white-space:pre}
.digest .facts dd>:has(+.detail)::after{content:" · ";display:inline-block;white-space:pre}
.digest .kicker{margin:0 0 .5em;color:var(--digest-muted);font-size:.72em;font-weight:600;line-height:1.4;letter-spacing:.08em;text-transform:uppercase}
.digest :is(h2,h3).kicker{font-size:.72em}
.digest .notice{padding:.8em 1.1em;border:2px solid var(--digest-accent);color:var(--digest-accent);font-size:.9em}
.digest .pull-quote{margin:0 0 2.5em}
.digest .pull-quote blockquote{margin:0;font-size:1.4em;font-style:italic;line-height:1.38;text-wrap:balance}
.digest .pull-quote blockquote p{margin:0 0 .5em}
.digest .pull-quote .hanging>p:first-child{text-indent:-.42em}
.digest .pull-quote figcaption{margin-top:.8em;font-family:var(--digest-ui-font);font-size:.82em}
.digest .pull-quote figcaption::before{content:"— "}
.digest cite{font-style:normal;font-weight:600}
.digest main>.abstract,.digest>.abstract{margin-bottom:2em;font-size:1.06em}
.digest .section>.abstract{color:var(--digest-muted);font-style:italic}
.digest .contents,.digest .featured{margin:0 0 2.5em;padding:1.2em 1.4em;background:var(--digest-tint)}
.digest .featured .kicker{margin-top:0}
.digest :is(.contents,.featured) :is(ol,ul){margin:0;padding:0;list-style:none}
.digest .contents ol{columns:14em 2;column-gap:2em}
.digest .contents li{break-inside:avoid}
.digest :is(.contents,.featured) a{display:inline-block;padding-block:.1em;color:inherit;text-decoration-color:var(--digest-rule)}
.digest .section{margin-top:3.2em;scroll-margin-top:1rem}
.digest .section>:is(h2,h3){margin:0 0 .9em;padding-top:.55em;border-top:1px solid var(--digest-rule)}
.digest .section .section{margin-top:2em}
.digest .entry{position:relative;margin:0 0 1.35em;scroll-margin-top:1rem}
.digest .section-heading>.entry{margin-bottom:2.2em}
.digest .section-break>.entry+.entry::before{content:"";display:block;width:4em;margin:2em auto;border-top:1px solid var(--digest-rule)}
.digest .entry .headline{margin:0 0 .4em}
.digest .section-runIn .entry .headline,.digest .section-runIn .entry .headline+p{display:inline}
.digest .section-runIn .entry .headline{font-size:1em}
.digest .section-runIn .entry .headline+p+*{margin-top:1em}
.digest .entries>li>.entry{margin:0}
.digest .entries>li+li{margin-top:.75em}
.digest .entries .entry p:last-of-type{margin-bottom:0}
.digest .entries .entry p+p:not(.permalink){margin-top:.35em}
.digest .dateline{margin-bottom:.3em;color:var(--digest-muted);font-size:.76em;font-weight:600;letter-spacing:.04em}
.digest p.permalink{margin:0}
.digest a.permalink{position:absolute;inset-block-start:0;inset-inline-start:-1.5rem;width:1.5rem;min-height:1.5rem;color:var(--digest-muted);font:400 1rem/1.7 var(--digest-ui-font);text-align:center;text-decoration:none;opacity:0}
.digest .entries a.permalink{inset-inline:auto -1.5rem}
.digest .entry:hover a.permalink,.digest a.permalink:focus-visible{opacity:1}
.digest :is(.entry,.correction,.footnotes li):target{background:var(--digest-tint);box-shadow:0 0 0 .6em var(--digest-tint)}
.digest .quotation:target{background:var(--digest-tint);box-shadow:0 0 0 .2em var(--digest-tint)}
.digest .facts{margin:.9em 0 0;color:var(--digest-muted);font-size:.76em;line-height:1.55}
.digest .facts{display:grid;grid-template-columns:fit-content(9em) 1fr;column-gap:1em}
.digest .facts>div{display:contents}
.digest .facts dt{grid-column:1;font-weight:600}
.digest .facts dd{grid-column:2;margin:0}
.digest .facts a{color:inherit}
.digest .facts ins{text-decoration:none}
.digest .correction{margin:1.1em 0;padding:.8em 1.1em;border-inline-start:.2em solid var(--digest-accent);background:var(--digest-tint);font-size:.9em}
.digest .correction .kicker{color:var(--digest-accent)}
.digest .correction p:last-child{margin-bottom:0}
.digest .corrections,.digest .footnotes{margin-top:3.2em;padding-top:.2em;border-top:1px solid var(--digest-rule);font-size:.9em}
.digest :is(.corrections,.footnotes)>h2{margin:1em 0 .6em;font-size:1.1em}
.digest .footnotes p{margin:0}
.digest .footnotes li>p:has(+.back),.digest .footnotes .back{display:inline}
.digest .footnotes .back a,.digest .reference a{padding-block:.25em;text-decoration:none}
.digest .table{margin:0 0 1em;overflow-x:auto;font-size:.82em;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
.digest table{min-width:100%;border-collapse:collapse}
.digest th,.digest td{padding:.5em .8em .5em 0;border-bottom:1px solid var(--digest-rule);text-align:start;vertical-align:top}
.digest thead th,.digest thead td{border-bottom:2px solid var(--digest-text);vertical-align:bottom}
.digest .align-left{text-align:left}
.digest .align-right{text-align:right}
.digest .align-center{text-align:center}
.digest .imprint{margin-top:4em;padding-top:1em;border-top:1px solid var(--digest-rule)}
.digest .imprint p{margin:0}
:is([dir=rtl] .digest,.digest[dir=rtl]) *{letter-spacing:normal!important}
.digest :lang(ar),.digest :lang(fa),.digest :lang(ur){line-height:1.85}
.digest :is(em,.pull-quote blockquote,.abstract):is(:lang(ar),:lang(fa),:lang(he),:lang(ur),:lang(ja),:lang(zh)){font-style:normal}
.digest em:is(:lang(ar),:lang(fa),:lang(he),:lang(ur)){font-weight:600}
.digest em:is(:lang(ja),:lang(zh)){text-emphasis:filled sesame}
.digest em:lang(zh){text-emphasis:filled dot;text-emphasis-position:under right}
.digest :is(p,li):is(:lang(ja),:lang(zh)){line-height:1.9;line-break:strict}
.digest ol:lang(fa){list-style-type:persian}
@media (hover:none){.digest a.permalink{opacity:1}}
@media (max-width:30em){.digest{padding-block:1.5rem 3rem}.digest .masthead{margin-bottom:1.8rem}.digest .pull-quote blockquote{font-size:1.25em}}
@media print{@page{margin:20mm 18mm 22mm;@bottom-center{content:counter(page)}}
.digest-page,.digest{--digest-background:#fff;--digest-text:#000;--digest-muted:#444;--digest-accent:#000;--digest-rule:#999;--digest-tint:#fff}
.digest{max-width:none;padding:0;font-size:10.5pt;line-height:1.45;orphans:3;widows:3}
.digest .contents,.digest .permalink,.skip{display:none}
.digest .featured{padding:0}
.digest .pull-quote,.digest .correction,.digest figure,.digest tr,.digest .facts,.digest .masthead{break-inside:avoid}
.digest .table{overflow:visible}
.digest .pull-quote .hanging>p:first-child{text-indent:0}
.digest a{text-decoration:none}
.digest main a[href^=http]::after{content:" ("attr(href)")";font-size:.8em;overflow-wrap:anywhere}}
`;
