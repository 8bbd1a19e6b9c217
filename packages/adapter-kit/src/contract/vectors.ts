/** Strings that break out of what a careless adapter puts them into: markup, attributes, addresses, headers, terminals. */
export const vectors: readonly string[] = [
  // markup-text: what an attacker writes; it is only ever put into documents, to see that it comes out inert
  `"><script>alert(1)</script>`,
  // markup-text: see above
  `'><img src=x onerror=alert(1)>`,
  // markup-text: see above
  `</title></style></textarea></script><svg/onload=alert(1)>`,
  // markup-text: see above
  `--><!--><b>`,
  `" onmouseover="alert(1)" x="`,
  `' autofocus onfocus='alert(1)`,
  "` onclick=alert(1) `",
  "javascript:alert(1)//",
  "\u0001java\tscript:alert(1)//",
  "data:text/html;base64,PHNjcmlwdD4=,",
  "vbscript:x//",
  "//evil.example/",
  "\\\\evil.example\\",
  "&#x6A;avascript&colon;alert(1)",
  "]]><![CDATA[&xxe;",
  "${alert(1)}{{constructor}}<%= 1 %>",
  "\r\nBcc: all@example.org\r\n\r\n.",
  "\u001B]0;owned\u0007\u001B[2J",
  "\u202Egnp.exe\u2066",
  "\u0000\uD800\uFFFE\u0085",
  "=HYPERLINK(1)",
  "__proto__",
  ");}*{background:url(//evil.example)}/*",
];
