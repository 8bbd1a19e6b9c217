/**
 * The style sheet of a book: one rule on a line. It is written for readers of any age, so selectors are plain and there is nothing
 * an old one could stumble over. Letters and paper are the reader’s own: no font, size or colour is set, so that night, sepia
 * and large print look as they should; what stands back does so by size, weight and lines.
 */
export const stylesheet: string = `@page{margin:1em}
html{color-scheme:light dark}
body{line-height:1.5;margin:0 4%;widows:2;orphans:2;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em;font-size:1em;text-align:left;page-break-after:avoid;break-after:avoid;hyphens:none}
[dir=rtl] h1,[dir=rtl] h2,[dir=rtl] h3,[dir=rtl] h4,[dir=rtl] h5,[dir=rtl] h6{text-align:right}
h1{font-size:1.7em}
h2{font-size:1.35em}
h3{font-size:1.12em}
p,ul,ol,dl,pre,blockquote,figure{margin:0 0 .9em}
ul,ol{padding:0 1.4em}
li{margin:.25em 0}
blockquote{margin-left:1.3em;margin-right:1.3em}
img{max-width:100%;height:auto}
figure{text-align:center;page-break-inside:avoid;break-inside:avoid}
figcaption{font-size:.85em;text-align:center}
hr{width:30%;margin:1.5em auto;border:0;border-top:1px solid}
a{color:inherit;text-decoration:underline}
sub,sup{font-size:.7em;line-height:0}
code,kbd,pre{font-family:monospace;font-size:.88em}
kbd{border:1px solid;padding:0 .3em}
pre{white-space:pre-wrap;text-align:left;border-left:3px solid;padding-left:.8em}
mark{background:none;color:inherit;border-bottom:2px solid;font-weight:bold}
ins{text-decoration:none}
table{width:100%;border-collapse:collapse;font-size:.88em;margin:0 0 1em}
th,td{padding:.3em .5em;border-bottom:1px solid;text-align:left;vertical-align:top}
[dir=rtl] th,[dir=rtl] td{text-align:right}
.align-right{text-align:right}
.align-center{text-align:center}
.task{list-style:none}
.masthead{margin:0 0 2em;padding:0 0 .8em;border-bottom:3px double}
.masthead h1{margin:.2em 0 .4em}
.series,.issue,.credits,.imprint p{margin:0;font-size:.85em}
.series{font-weight:bold}
.series span+span:before,.issue span+span:before,.credits span+span:before,.imprint span+span:before,.detail:before{content:" \\00B7  "}
.kicker{margin:0 0 .4em;font-size:.8em;font-weight:bold}
.notice{padding:.7em 1em;border:2px solid}
.pull-quote{margin:1.5em 0 2em;text-align:left}
[dir=rtl] .pull-quote{text-align:right}
.pull-quote blockquote{margin:0;font-size:1.3em;font-style:italic;line-height:1.35}
.pull-quote figcaption{margin-top:.6em;text-align:inherit}
.pull-quote figcaption:before{content:"\\2014  "}
[dir=rtl] blockquote,[dir=rtl] em,:lang(ja) em,:lang(zh) em,:lang(ja) blockquote,:lang(zh) blockquote{font-style:normal}
[dir=rtl] em,:lang(ja) em,:lang(zh) em{font-weight:bold}
.speaker{font-weight:bold}
.featured{margin:0 0 2em;padding:.8em 0;border-top:1px solid;border-bottom:1px solid}
.featured h2{margin-top:0}
.featured ul{margin-bottom:0}
.section{margin-top:2em}
.section>h2{padding-top:.5em;border-top:1px solid}
.section>.abstract{font-style:italic}
.entry{margin:0 0 1.6em}
.entries{padding:0 1.2em}
.section-break .entry+.entry{border-top:1px solid;padding-top:1.2em}
.section-runIn .headline,.section-runIn .headline+p{display:inline;font-size:1em}
.section-runIn .headline+p+*{margin-top:.9em}
.dateline{margin:0 0 .2em;font-size:.82em;font-weight:bold}
.facts{margin:.6em 0 0;font-size:.82em}
.facts dt{float:left;clear:left;font-weight:bold;margin:0 .5em 0 0}
[dir=rtl] .facts dt{float:right;clear:right;margin:0 0 0 .5em}
.facts dt:after{content:":"}
.facts dd{margin:0}
.correction{margin:1em 0;padding:.5em .9em;border:1px solid;font-size:.92em;page-break-inside:avoid;break-inside:avoid}
.corrections,.footnotes,.imprint{margin-top:2.5em;font-size:.92em}
.corrections,.imprint{border-top:1px solid;padding-top:.5em}
.footnotes h2,.corrections h2{margin-top:.6em}
.footnotes .back{margin:-.6em 0 .6em}
.reference a,.back a{text-decoration:none}
.cover{text-align:left;padding-top:18%}
[dir=rtl] .cover{text-align:right}
.cover-series{font-size:1.1em;font-weight:bold;margin:0 0 .6em}
.cover-title{font-size:2.4em;line-height:1.15;margin:0;padding:.5em 0;border-top:.18em solid;border-bottom:1px solid}
.cover-dates{margin:1em 0}
.cover-publisher{margin:4em 0 0;font-weight:bold}
.cover-picture{margin:-18% 0 0;text-align:center}
.cover-picture img{max-height:98vh}
.toc ol{list-style:none;padding:0}
.toc ol ol{padding:0 0 0 1.4em;font-size:.95em}
[dir=rtl] .toc ol ol{padding:0 1.4em 0 0}
.toc a,.index a{text-decoration:none}
.terms,.locators{list-style:none;padding:0}
.locators{padding:0 0 0 1.2em;margin-bottom:.7em;font-size:.92em}
[dir=rtl] .locators{padding:0 1.2em 0 0}
.term{font-weight:bold}
@media (max-width:25em){body{hyphens:auto}}
`;
